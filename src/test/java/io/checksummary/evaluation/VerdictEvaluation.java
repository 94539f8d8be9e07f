package io.checksummary.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Checks summaries of which every number is labelled, in any of the languages, and tells how often
 * readers are warned rightly, and which rules warned them.
 *
 * <p>{@code VerdictEvaluation GOLD.jsonl… [--split dev] [--show 20] [--rules-table]}: a line of
 * gold holds what {@link Labelled} holds. {@code --split} takes the records of one part only;
 * {@code --show} prints so many missed errors and so many false alarms; {@code --rules-table}
 * prints nothing but the table of the page about the rules, over all files. A number is flagged
 * where it is contradicted or unsupported; an unchecked one is counted apart, and catches nothing.
 */
public final class VerdictEvaluation {

  private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

  private VerdictEvaluation() {}

  /**
   * @param split empty for all records
   * @param show how many missed errors, and how many false alarms
   */
  private record Settings(List<Path> files, String split, int show, boolean rulesTable) {

    static Settings of(List<String> arguments) {
      List<Path> files = new ArrayList<>();
      String split = "";
      int show = 0;
      for (int i = 0; i < arguments.size(); i++) {
        String argument = arguments.get(i);
        switch (argument) {
          case "--split" -> split = arguments.get(++i);
          case "--show" -> show = Integer.parseInt(arguments.get(++i));
          case "--rules-table" -> {}
          default -> files.add(Path.of(argument));
        }
      }
      return new Settings(files, split, show, arguments.contains("--rules-table"));
    }

    boolean takes(Labelled one) {
      return split.isEmpty() || one.split().equals(split);
    }
  }

  public static void main(String... arguments) throws IOException {
    Settings settings = Settings.of(Arrays.asList(arguments));
    if (settings.files().isEmpty()) {
      System.err.println(
          "usage: VerdictEvaluation GOLD.jsonl… [--split SPLIT] [--show MISSES] [--rules-table]");
      System.exit(2);
    }
    List<Judged> all = new ArrayList<>();
    for (Path file : settings.files()) {
      List<Judged> judged = judged(file, settings);
      all.addAll(judged);
      if (!settings.rulesTable()) {
        print(file, judged, settings.show());
      }
    }
    if (settings.rulesTable()) {
      OUT.print(RuleScores.of(all).ofThePage());
    }
  }

  private static List<Judged> judged(Path file, Settings settings) throws IOException {
    List<Labelled> records = Labelled.read(file).stream().filter(settings::takes).toList();
    return CheckRun.of(records, UnaryOperator.identity()).judged();
  }

  private static void print(Path file, List<Judged> judged, int show) {
    OUT.printf("%n### %s%n%n", file.getFileName());
    OUT.println(new VerdictTables(judged));
    RuleScores rules = RuleScores.of(judged);
    OUT.println(rules);
    OUT.println(rules.curve());
    show(judged, show, j -> j.isWrong() && !j.isAccused());
    show(judged, show, j -> !j.isWrong() && j.isAccused());
  }

  private static void show(List<Judged> judged, int most, Predicate<Judged> of) {
    judged.stream().filter(of).limit(most).forEach(one -> OUT.println(one.shown()));
  }
}
