package io.checksummary.evaluation;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers that follow from several numbers of the source, each beside a twin that two other numbers
 * give. A pair is right where the answer is accepted and its twin is flagged.
 */
final class DerivedAnswers {

  private int answers;
  private int accepted;
  private int pairs;
  private int twinsFlagged;
  private int right;

  private DerivedAnswers() {}

  /** Prints nothing where the records hold no derived answers. */
  static void print(CheckRun run, PrintStream out) {
    Map<String, Judged> twins = new LinkedHashMap<>();
    run.judged().forEach(one -> twins.put(one.record().id(), one));
    Map<String, DerivedAnswers> byOperation = new TreeMap<>();
    for (Judged one : run.judged()) {
      String note = one.record().note();
      if (note.equals("arithmetic") || note.equals("count") || note.equals("span")) {
        String operation = one.label().node().path("op").asText(note);
        boolean derived = note.equals("arithmetic") && !isPrinted(one);
        for (String name :
            derived ? List.of("all derived", operation) : List.of("(" + note + ")")) {
          byOperation
              .computeIfAbsent(name, ignored -> new DerivedAnswers())
              .add(one, twins.get(one.record().id() + "-twin"));
        }
      }
    }
    if (!byOperation.isEmpty()) {
      out.println(
          "\n| answers                | answers | accepted | pairs | twins flagged | right |");
      out.println(
          "|------------------------|--------:|---------:|------:|--------------:|------:|");
      byOperation.forEach((name, counts) -> out.println(counts.row(name)));
    }
  }

  private static boolean isPrinted(Judged one) {
    return one.label().node().path("printed").asBoolean(false);
  }

  private void add(Judged answer, @Nullable Judged twin) {
    answers++;
    accepted += answer.isFlagged() ? 0 : 1;
    if (twin != null) {
      pairs++;
      twinsFlagged += twin.isFlagged() ? 1 : 0;
      right += !answer.isFlagged() && twin.isFlagged() ? 1 : 0;
    }
  }

  private String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %-22s | %7d | %8s | %5d | %13s | %5s |",
        name,
        answers,
        share(accepted, answers),
        pairs,
        share(twinsFlagged, pairs),
        share(right, pairs));
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.0f%%", 100.0 * part / whole);
  }
}
