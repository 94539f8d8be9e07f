package io.checksummary.entry.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks runs into lines: at white space, and beside wide characters, which are written without
 * any. What is longer than a line is cut.
 */
final class Wrap {

  private final int width;
  private final List<List<Run>> lines = new ArrayList<>();
  private List<Run> line = new ArrayList<>();
  private List<Run> word = new ArrayList<>();
  private boolean spaceBefore;

  private Wrap(int width) {
    this.width = width;
  }

  /**
   * @param width in columns, at least 2
   */
  static List<List<Run>> lines(List<Run> runs, int width) {
    Wrap wrap = new Wrap(width);
    runs.forEach(wrap::take);
    wrap.endWord();
    if (!wrap.line.isEmpty()) {
      wrap.lines.add(wrap.line);
    }
    return wrap.lines;
  }

  private void take(Run run) {
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
      } else if (Columns.of(codePoint) == 2 && !closes(codePoint)) {
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

  private void grow(Run run, int start, int end) {
    if (start < end) {
      word.add(new Run(run.text().substring(start, end), run.tone()));
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    int gap = spaceBefore && !line.isEmpty() ? 1 : 0;
    if (!line.isEmpty() && Run.columns(line) + gap + Run.columns(word) > width) {
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
  private Run space() {
    Tone before = line.getLast().tone();
    return new Run(" ", before == word.getFirst().tone() ? before : Tone.PLAIN);
  }

  private void place(Run run) {
    String text = run.text();
    int start = 0;
    while (start < text.length()) {
      int end = Columns.fitting(text, start, width - Run.columns(line));
      if (end > start) {
        line.add(new Run(text.substring(start, end), run.tone()));
        start = end;
      } else {
        lines.add(line);
        line = new ArrayList<>();
      }
    }
  }
}
