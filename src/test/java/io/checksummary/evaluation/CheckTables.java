package io.checksummary.evaluation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the scorer counts, and more, of a run over labelled pairs, as Markdown tables. */
final class CheckTables {

  private final List<Judged> judged;
  private final PrintStream out;

  CheckTables(List<Judged> judged, PrintStream out) {
    this.judged = judged;
    this.out = out;
  }

  void print() {
    out.printf(
        Locale.ROOT,
        "%d numbers; not found %s; unchecked %s; texts without a wrong number that are flagged %s%n%n",
        judged.size(),
        share(judged, j -> !j.isFound()),
        share(judged, Judged::isUnchecked),
        soundTexts());
    out.println(Confusion.HEAD);
    confusions().forEach((name, confusion) -> out.println(confusion.row(name)));
    out.println();
    verdicts();
  }

  private static <T> String share(List<T> all, Predicate<T> of) {
    long some = all.stream().filter(of).count();
    double share = all.isEmpty() ? 0 : 100.0 * some / all.size();
    return String.format(Locale.ROOT, "%.1f%% (%d of %d)", share, some, all.size());
  }

  private String soundTexts() {
    Map<String, List<Judged>> texts =
        judged.stream().collect(Collectors.groupingBy(j -> j.record().id()));
    List<List<Judged>> sound =
        texts.values().stream().filter(js -> js.stream().noneMatch(Judged::isWrong)).toList();
    return share(sound, js -> js.stream().anyMatch(Judged::isFlagged));
  }

  /** All; by how the text was made, data set, error, form and kind. */
  Map<String, Confusion> confusions() {
    Map<List<String>, List<Judged>> cases =
        judged.stream().collect(Collectors.groupingBy(Judged::caseOf));
    Map<String, Confusion> table = new TreeMap<>();
    cases
        .values()
        .forEach(same ->
            same.forEach(one ->
                names(one)
                    .forEach(name ->
                        table
                            .computeIfAbsent(name, ignored -> new Confusion())
                            .add(one.isWrong(), one.isFlagged(), 1.0 / same.size()))));
    return table;
  }

  private static List<String> names(Judged one) {
    String dataset = one.record().dataset();
    List<String> names = new ArrayList<>();
    names.add("all");
    names.add("data " + dataset);
    names.add("form " + one.label().form());
    names.add("kind " + one.label().kind());
    if (List.of("bump", "summedits", "defacto").contains(dataset)) {
      names.add(dataset.equals("defacto") ? "by model" : "by people");
    }
    if (one.isWrong() && !one.label().error().isEmpty()) {
      names.add("error " + one.label().error());
    }
    if (one.label().node().path("outside").asBoolean(false)) {
      names.add("error outside");
    }
    return names;
  }

  /** How often each verdict is given, and how often the number is wrong, each mention counted. */
  private void verdicts() {
    Map<String, int[]> counts = new TreeMap<>(new HashMap<>());
    for (Judged one : judged) {
      int[] count = counts.computeIfAbsent(one.because(), ignored -> new int[2]);
      count[one.isWrong() ? 1 : 0]++;
    }
    out.println("| verdict                | right | wrong |");
    out.println("|------------------------|------:|------:|");
    counts.forEach((name, count) ->
        out.printf(Locale.ROOT, "| %-22s | %5d | %5d |%n", name, count[0], count[1]));
  }
}
