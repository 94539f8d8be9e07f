package io.checksummary.report.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at white space, and between wide characters, which are written without
 * spaces. A word that is longer than a line is cut.
 */
final class LineWrap {

  private final int width;
  private final List<List<StyledText>> lines = new ArrayList<>();
  private List<StyledText> line = new ArrayList<>();
  private List<StyledText> word = new ArrayList<>();
  private boolean spaceBefore;

  private LineWrap(int width) {
    this.width = width;
  }

  /**
   * @param width in columns, at least 2
   */
  static List<List<StyledText>> lines(List<StyledText> runs, int width) {
    LineWrap wrap = new LineWrap(width);
    runs.forEach(wrap::take);
    wrap.endWord();
    if (!wrap.line.isEmpty()) {
      wrap.lines.add(wrap.line);
    }
    return wrap.lines;
  }

  private void take(StyledText run) {
    String text = run.text();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (Character.isWhitespace(codePoint)) {
        grow(run, start, at);
        endWord();
        spaceBefore = true;
        start = next;
      } else if (ColumnWidth.of(codePoint) == 2 && !closes(codePoint)) {
        grow(run, start, at);
        endWord();
        start = at;
      }
      at = next;
    }
    grow(run, start, text.length());
  }

  /** Punctuation that may not open a line. */
  private static boolean closes(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private void grow(StyledText run, int start, int end) {
    if (start < end) {
      word.add(new StyledText(run.text().substring(start, end), run.tone()));
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    int gap = spaceBefore && !line.isEmpty() ? 1 : 0;
    if (!line.isEmpty() && StyledText.columns(line) + gap + StyledText.columns(word) > width) {
      lines.add(line);
      line = new ArrayList<>();
      gap = 0;
    }
    if (gap == 1) {
      line.add(space());
    }
    word.forEach(this::place);
    word = new ArrayList<>();
    spaceBefore = false;
  }

  /** A space between two runs of one tone keeps that tone, so that they stay one to the eye. */
  private StyledText space() {
    TextStyle before = line.getLast().tone();
    return new StyledText(" ", before == word.getFirst().tone() ? before : TextStyle.PLAIN);
  }

  private void place(StyledText run) {
    String text = run.text();
    int start = 0;
    while (start < text.length()) {
      int end = ColumnWidth.COLUMNS.endOfFitting(text, start, width - StyledText.columns(line));
      if (end > start) {
        line.add(new StyledText(text.substring(start, end), run.tone()));
        start = end;
      } else {
        lines.add(line);
        line = new ArrayList<>();
      }
    }
  }
}
