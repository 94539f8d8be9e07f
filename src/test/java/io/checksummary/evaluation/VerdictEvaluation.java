package io.checksummary.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Checks summaries of which every number is labelled, in any of the languages, and tells how often
 * readers are warned rightly, and which rules warned them.
 *
 * <p>{@code VerdictEvaluation GOLD.jsonl[:SPLIT]… [--show 20] [--rules-table]}: a line of gold
 * holds what {@link Labelled} holds, and of a file with {@code :dev} behind its name only the
 * records of that split are taken. {@code --show} prints so many missed errors and so many false
 * alarms; {@code --rules-table} prints nothing but the table of the page about the rules, over all
 * files. A number is flagged where it is contradicted or unsupported; an unchecked one is counted
 * apart, and catches nothing.
 */
public final class VerdictEvaluation {

  private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

  private VerdictEvaluation() {}

  /** A file of labelled summaries, or one split of it. */
  private record Gold(Path file, String split) {

    static Gold of(String argument) {
      int colon = argument.lastIndexOf(".jsonl:");
      int end = colon < 0 ? argument.length() : argument.indexOf(':', colon);
      String split = end == argument.length() ? "" : argument.substring(end + 1);
      return new Gold(Path.of(argument.substring(0, end)), split);
    }

    List<Judged> judged() throws IOException {
      List<Labelled> records =
          Labelled.read(file).stream()
              .filter(one -> split.isEmpty() || one.split().equals(split))
              .toList();
      return CheckRun.of(records, UnaryOperator.identity()).judged();
    }

    String name() {
      String name = String.valueOf(file.getFileName()).replace(".jsonl", "");
      return split.isEmpty() ? name : name + ", " + split;
    }
  }

  /**
   * @param show how many missed errors, and how many false alarms
   */
  private record Settings(List<Gold> gold, int show, boolean rulesTable) {

    static Settings of(List<String> arguments) {
      List<Gold> gold = new ArrayList<>();
      int show = 0;
      for (int i = 0; i < arguments.size(); i++) {
        String argument = arguments.get(i);
        switch (argument) {
          case "--show" -> show = Integer.parseInt(arguments.get(++i));
          case "--rules-table" -> {}
          default -> gold.add(Gold.of(argument));
        }
      }
      return new Settings(gold, show, arguments.contains("--rules-table"));
    }
  }

  public static void main(String... arguments) throws IOException {
    Settings settings = Settings.of(Arrays.asList(arguments));
    if (settings.gold().isEmpty()) {
      System.err.println(
          "usage: VerdictEvaluation GOLD.jsonl[:SPLIT]… [--show MISSES] [--rules-table]");
      System.exit(2);
    }
    Map<String, List<Judged>> judged = new LinkedHashMap<>();
    for (Gold gold : settings.gold()) {
      judged.put(gold.name(), gold.judged());
    }
    List<Judged> all = judged.values().stream().flatMap(List::stream).toList();
    if (settings.rulesTable()) {
      OUT.print(RuleScores.of(all).ofThePage());
      return;
    }
    judged.forEach((name, of) -> print(name, of, settings.show()));
    OUT.println("\n### Side by side\n");
    OUT.println(VerdictTables.sideBySide(judged));
    OUT.println(RuleScores.of(all).curve());
  }

  private static void print(String name, List<Judged> judged, int show) {
    OUT.printf("%n### %s%n%n", name);
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
