package io.checksummary.report.sheet;

import io.checksummary.report.number.MarkedText;
import java.util.ArrayList;
import java.util.List;

/** Writes a marked text, a sign behind every number: "revenue of $412 million✓". */
final class MarkedTextLines {

  private final MarkedText text;
  private final TextStyle tone;
  private final ReportSheet sheet;
  private List<StyledText> line = new ArrayList<>();

  private MarkedTextLines(MarkedText text, TextStyle tone, ReportSheet sheet) {
    this.text = text;
    this.tone = tone;
    this.sheet = sheet;
  }

  /**
   * Writes it line by line, as the text has them, each wrapped.
   *
   * @param tone of what stands between the numbers
   */
  static void write(MarkedText text, TextStyle tone, ReportSheet sheet) {
    MarkedTextLines lines = new MarkedTextLines(text, tone, sheet);
    text.segments().forEach(lines::add);
    lines.endLine();
  }

  private void add(MarkedText.Segment segment) {
    switch (segment) {
      case MarkedText.Words words -> addWords(words.span().start(), words.span().end());
      case MarkedText.MarkedNumber number -> {
        String written = number.span().of(text.text());
        line.add(VerdictTone.words(written, number.number().verdict()));
        line.add(VerdictTone.sign(number.number().verdict(), sheet.style()));
      }
    }
  }

  private void addWords(int start, int end) {
    String whole = text.text();
    int from = start;
    for (int newline = whole.indexOf('\n', from, end);
        newline >= 0;
        newline = whole.indexOf('\n', from, end)) {
      line.add(new StyledText(whole.substring(from, newline), tone));
      endLine();
      if (whole.startsWith("\n", newline + 1)) {
        sheet.gap();
      }
      from = newline + 1;
    }
    line.add(new StyledText(whole.substring(from, end), tone));
  }

  private void endLine() {
    sheet.wrapped(0, line);
    line = new ArrayList<>();
  }
}
