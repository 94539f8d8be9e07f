package io.checksummary.report;

import io.checksummary.report.wording.ReportWords;
import io.checksummary.summary.digest.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How much of the source was read: "Read all 6,875 characters (2 pages, 1 chunk).". */
final class CoverageLine {

  private CoverageLine() {}

  static String of(Digest.Coverage coverage, ReportWords words) {
    String key = coverage.read() == coverage.characters() ? "coverage.all" : "coverage.some";
    return words.say(
        key,
        Map.of(
            "read", words.grouped(coverage.read()),
            "characters", words.grouped(coverage.characters()),
            "parts", String.join(", ", parts(coverage, words))));
  }

  private static List<String> parts(Digest.Coverage coverage, ReportWords words) {
    List<String> parts = new ArrayList<>();
    if (coverage.pages() != null) {
      parts.add(words.counted("coverage.pages", coverage.pages()));
    }
    parts.add(words.counted("coverage.chunks", coverage.chunks()));
    if (coverage.failedChunks() > 0) {
      Map<String, String> failed = Map.of("count", Integer.toString(coverage.failedChunks()));
      parts.add(words.say("coverage.failed", failed));
    }
    return parts;
  }
}
