package io.checksummary.entry.chat.layout;

import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.number.MarkedText;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.report.wording.SingleLine;
import io.checksummary.report.wording.VerdictSign;
import java.util.ArrayList;
import java.util.List;

/**
 * A marked text as lines of runs: behind each number stands its sign, and behind the sign of one
 * that does not pass the verdict's word, for who cannot see the sign.
 *
 * <p>Example: "sold 12 boats✓ and 17 shops (∅ unsupported)".
 */
final class MarkedRuns {

  private final ReportWords words;
  private final List<List<ChatRun>> lines = new ArrayList<>();
  private List<ChatRun> line = new ArrayList<>();

  MarkedRuns(ReportWords words) {
    this.words = words;
  }

  List<List<ChatRun>> lines(MarkedText text) {
    for (MarkedText.Segment segment : text.segments()) {
      String written = segment.span().of(text.text());
      switch (segment) {
        case MarkedText.Words said -> addWords(written);
        case MarkedText.MarkedNumber number -> addNumber(written, number.number().verdict());
      }
    }
    endLine();
    return lines;
  }

  private void addWords(String written) {
    String[] parts = written.split("\\R", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        endLine();
      }
      if (!parts[i].isEmpty()) {
        line.add(ChatRun.plain(parts[i]));
      }
    }
  }

  private void addNumber(String written, Verdict verdict) {
    String sign = VerdictSign.of(verdict).unicode();
    String mark =
        verdict == Verdict.SUPPORTED ? sign : " (" + sign + " " + words.verdict(verdict) + ")";
    line.add(new ChatRun(SingleLine.of(written) + mark, verdict));
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(line);
      line = new ArrayList<>();
    }
  }
}
