package io.checksummary.evaluation;

import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How a reader of labelled summaries fares, as Markdown tables: how often a true number is flagged,
 * how many summaries come through clean, which errors are caught, and what a sure verdict is worth.
 *
 * <p>A caveat: every mention counts, and a test set holds more wrong numbers than what people send;
 * hence the precision at five and ten wrong ones in a hundred.
 */
final class VerdictTables {

  private final List<Judged> judged;
  private final Confusion all;

  VerdictTables(List<Judged> judged) {
    this.judged = judged;
    this.all = confusion(judged);
  }

  private static Confusion confusion(List<Judged> judged) {
    Confusion confusion = new Confusion();
    judged.forEach(one -> confusion.add(one.isWrong(), one.isAccused(), 1));
    return confusion;
  }

  @Override
  public String toString() {
    return String.join("\n", summary(), errors(), sureness(), languages());
  }

  /** What is measured, and its value. */
  private Map<String, String> measures() {
    Map<String, String> measures = new LinkedHashMap<>();
    measures.put("true numbers flagged", share(truths(), Judged::isAccused));
    measures.put("true numbers unchecked", share(truths(), VerdictTables::isUnchecked));
    measures.put("sound summaries without a flag", soundSummaries(j -> !j.isAccused()));
    measures.put("sound summaries passed", soundSummaries(VerdictTables::isPassed));
    measures.put("wrong numbers caught", share(wrongs(), Judged::isAccused));
    measures.put("wrong numbers unchecked", share(wrongs(), VerdictTables::isUnchecked));
    measures.put("numbers not found", share(judged, one -> !one.isFound()));
    measures.put("F1", String.format(Locale.ROOT, "%.2f", all.f1()));
    measures.put("flags right, were 5% wrong", percent(all.precisionAt(0.05)));
    measures.put("flags right, were 10% wrong", percent(all.precisionAt(0.1)));
    measures.put("contradicted and confirmed, rightly", wrongAmong("contradicted, confirmed"));
    measures.put("supported and confirmed, but wrong", wrongAmong("supported, confirmed"));
    return measures;
  }

  private String wrongAmong(String said) {
    List<Judged> those = by(judged, VerdictTables::said).getOrDefault(said, List.of());
    return share(those, Judged::isWrong);
  }

  private String summary() {
    StringJoiner table = new StringJoiner("\n", "| | |\n|---|---:|\n", "\n");
    measures()
        .forEach(
            (name, value) -> table.add(String.format(Locale.ROOT, "| %s | %s |", name, value)));
    return table.toString();
  }

  /** The measures of several sets, a column each. */
  static String sideBySide(Map<String, List<Judged>> sets) {
    List<Map<String, String>> columns =
        sets.values().stream().map(set -> new VerdictTables(set).measures()).toList();
    StringJoiner table = new StringJoiner("\n", "", "\n");
    table.add("| | " + String.join(" | ", sets.keySet()) + " |");
    table.add("|---|" + "---:|".repeat(sets.size()));
    for (String measure : columns.getFirst().keySet()) {
      table.add(
          columns.stream()
              .map(column -> column.getOrDefault(measure, ""))
              .collect(Collectors.joining(" | ", "| " + measure + " | ", " |")));
    }
    return table + "\n" + errorsSideBySide(sets);
  }

  private static String errorsSideBySide(Map<String, List<Judged>> sets) {
    Set<String> errors = new TreeSet<>();
    sets.values()
        .forEach(set ->
            set.stream().filter(Judged::isWrong).forEach(one -> errors.add(one.label().error())));
    StringJoiner table = new StringJoiner("\n", "", "\n");
    table.add("| caught of the wrong | " + String.join(" | ", sets.keySet()) + " |");
    table.add("|---|" + "---:|".repeat(sets.size()));
    for (String error : errors) {
      table.add(
          sets.values().stream()
              .map(set -> caught(set, error))
              .collect(Collectors.joining(" | ", "| " + error + " | ", " |")));
    }
    return table.toString();
  }

  private static String caught(List<Judged> set, String error) {
    List<Judged> those =
        set.stream().filter(one -> one.isWrong() && one.label().error().equals(error)).toList();
    return String.format(
        Locale.ROOT, "%d of %d", those.stream().filter(Judged::isAccused).count(), those.size());
  }

  private List<Judged> truths() {
    return judged.stream().filter(j -> !j.isWrong()).toList();
  }

  private List<Judged> wrongs() {
    return judged.stream().filter(Judged::isWrong).toList();
  }

  private static boolean isUnchecked(Judged one) {
    return !one.isAccused() && one.isUnchecked();
  }

  private static boolean isPassed(Judged one) {
    return !one.isAccused() && !one.isUnchecked();
  }

  private String soundSummaries(Predicate<Judged> clean) {
    Map<String, List<Judged>> sound =
        judged.stream()
            .filter(one -> one.record().isSound())
            .collect(Collectors.groupingBy(one -> one.record().id()));
    return share(List.copyOf(sound.values()), ofOne -> ofOne.stream().allMatch(clean));
  }

  private String errors() {
    StringJoiner table =
        new StringJoiner("\n", "| error | wrong | caught |\n|---|---:|---:|\n", "\n");
    by(wrongs(), one -> one.label().error())
        .forEach((error, those) ->
            table.add(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d |",
                    error,
                    those.size(),
                    those.stream().filter(Judged::isAccused).count())));
    return table.toString();
  }

  /** What is said, how sure it is, and how often the number is wrong. */
  private String sureness() {
    StringJoiner table =
        new StringJoiner("\n", "| verdict | numbers | of these wrong |\n|---|---:|---:|\n", "\n");
    by(judged, VerdictTables::said)
        .forEach((said, those) ->
            table.add(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %s |",
                    said,
                    those.size(),
                    share(those, Judged::isWrong))));
    return table.toString();
  }

  private static String said(Judged one) {
    return one.decisive().map(VerdictTables::said).orElse("not found");
  }

  private static String said(CheckedNumber number) {
    String verdict = number.verdict().name().toLowerCase(Locale.ROOT);
    boolean mayBeSure =
        number.verdict() == Verdict.CONTRADICTED || number.verdict() == Verdict.SUPPORTED;
    return mayBeSure
        ? verdict + (number.binding() == Binding.CONFIRMED ? ", confirmed" : ", unclear")
        : verdict;
  }

  /** Source and summary by language; empty where all are of one. */
  private String languages() {
    StringJoiner table =
        new StringJoiner(
            "\n", "| source > summary | true flagged | caught |\n|---|---:|---:|\n", "\n");
    Map<String, List<Judged>> pairs =
        by(judged, one -> one.record().sourceLanguage() + " > " + one.record().language());
    pairs.forEach((pair, those) ->
        table.add(
            String.format(
                Locale.ROOT,
                "| %s | %s | %s |",
                pair,
                share(those.stream().filter(j -> !j.isWrong()).toList(), Judged::isAccused),
                share(those.stream().filter(Judged::isWrong).toList(), Judged::isAccused))));
    return pairs.size() < 2 ? "" : table.toString();
  }

  private static Map<String, List<Judged>> by(List<Judged> all, Function<Judged, String> what) {
    return all.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.toList()));
  }

  private static <T> String share(List<T> all, Predicate<T> of) {
    long some = all.stream().filter(of).count();
    return percent(all.isEmpty() ? 0 : (double) some / all.size())
        + String.format(Locale.ROOT, " (%d of %d)", some, all.size());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }
}
