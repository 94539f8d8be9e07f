package io.checksummary.report.number;

import static java.util.stream.Collectors.joining;

import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.wording.ReportRun;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.report.wording.SingleLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that do not pass and of which the same is to be said, so that it is said once.
 *
 * <p>Example: "21 cents" in the summary and "21 cents" in a key figure, both contradicted because
 * the source gives 12 cents.
 *
 * @param alike at least one; verdict, reason and message are the same in all of them
 */
public record FailingNumbers(List<ReportedNumber> alike) {

  private record Finding(Verdict verdict, @Nullable Reason reason, String message) {
    static Finding of(ReportedNumber number) {
      return new Finding(number.verdict(), number.reason(), number.message());
    }
  }

  /**
   * @throws IllegalArgumentException if there is none, or they do not share what is said of them
   */
  public FailingNumbers {
    alike = List.copyOf(alike);
    if (alike.stream().map(Finding::of).distinct().count() != 1) {
      throw new IllegalArgumentException("not of one finding: " + alike.size() + " numbers");
    }
  }

  /** Those of the numbers that are not supported, in the order in which each finding comes up. */
  public static List<FailingNumbers> among(List<ReportedNumber> numbers) {
    Map<Finding, List<ReportedNumber>> byFinding = new LinkedHashMap<>();
    numbers.stream()
        .filter(number -> number.verdict() != Verdict.SUPPORTED)
        .forEach(number ->
            byFinding
                .computeIfAbsent(Finding.of(number), finding -> new ArrayList<>())
                .add(number));
    return byFinding.values().stream().map(FailingNumbers::new).toList();
  }

  /** "✗ 21 cents in the summary: contradicted (value)"; no passages where the numbers differ. */
  public List<ReportRun> line(ReportWords words) {
    ReportedNumber first = alike.getFirst();
    List<String> texts = alike.stream().map(n -> SingleLine.of(n.text())).distinct().toList();
    String where = texts.size() > 1 ? "" : " " + where(words);
    return List.of(
        new ReportRun.Sign(first.verdict()),
        new ReportRun.Words(" "),
        new ReportRun.Judged(String.join(", ", texts), first.verdict()),
        new ReportRun.Words(where + ": " + first.verdictIn(words)));
  }

  /** One sentence for a person. */
  public String message() {
    return alike.getFirst().message();
  }

  /** The like number of the source that comes closest to the first; null where there is none. */
  public @Nullable Evidence nearest() {
    return alike.getFirst().nearest();
  }

  private String where(ReportWords words) {
    String passages =
        alike.stream().map(n -> words.passage(n.in())).distinct().collect(joining(", "));
    return words.say("number.where", Map.of("passages", passages));
  }
}
