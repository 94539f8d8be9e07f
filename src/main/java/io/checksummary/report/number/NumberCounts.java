package io.checksummary.report.number;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.wording.ReportRun;
import io.checksummary.report.wording.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the numbers of an answer fared, counted.
 *
 * @param byVerdict how many there are of each verdict; one that is missing has none
 * @param unclear how many of the supported are bound to no clear subject
 * @param failedChunks how many parts of the source no model read: with any, nothing passes
 */
public record NumberCounts(Map<Verdict, Integer> byVerdict, int unclear, int failedChunks) {

  public NumberCounts {
    byVerdict = Map.copyOf(byVerdict);
  }

  public static NumberCounts of(List<ReportedNumber> numbers, int failedChunks) {
    return new NumberCounts(
        numbers.stream().collect(groupingBy(ReportedNumber::verdict, summingInt(number -> 1))),
        Math.toIntExact(numbers.stream().filter(ReportedNumber::isUnclear).count()),
        failedChunks);
  }

  public int of(Verdict verdict) {
    return byVerdict.getOrDefault(verdict, 0);
  }

  public int all() {
    return byVerdict.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether every number is supported, and the whole source was read. */
  public boolean passed() {
    return of(Verdict.SUPPORTED) == all() && failedChunks == 0;
  }

  /** "Did not pass: 3 numbers: ✓ 2 supported, ✗ 1 contradicted"; it explains the signs as well. */
  public List<ReportRun> line(ReportWords words) {
    List<ReportRun> runs = new ArrayList<>();
    runs.add(
        passed()
            ? new ReportRun.Judged(words.say("counts.passed"), Verdict.SUPPORTED)
            : new ReportRun.Judged(words.say("counts.failed"), Verdict.CONTRADICTED));
    runs.add(new ReportRun.Words(": " + numbers(words)));
    String before = ": ";
    for (Verdict verdict : Verdict.values()) {
      if (of(verdict) > 0) {
        addCount(runs, before, verdict, words);
        before = ", ";
      }
    }
    if (unclear > 0) {
      Map<String, String> count = Map.of("count", Integer.toString(unclear));
      runs.add(new ReportRun.Aside("; " + words.say("counts.unclear", count)));
    }
    return List.copyOf(runs);
  }

  private String numbers(ReportWords words) {
    return all() == 0 ? words.say("counts.numbers.none") : words.counted("counts.numbers", all());
  }

  private void addCount(List<ReportRun> runs, String before, Verdict verdict, ReportWords words) {
    Map<String, String> count =
        Map.of("count", Integer.toString(of(verdict)), "verdict", words.verdict(verdict));
    runs.add(new ReportRun.Words(before));
    runs.add(new ReportRun.Sign(verdict));
    runs.add(new ReportRun.Words(" "));
    runs.add(new ReportRun.Judged(words.say("counts.verdict", count), verdict));
  }
}
