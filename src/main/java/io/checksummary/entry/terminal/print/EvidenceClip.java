package io.checksummary.entry.terminal.print;

import io.checksummary.entry.terminal.command.TerminalStyle;

/** Cuts text that is too long for its room, and says so with an ellipsis. */
public final class EvidenceClip {

  private EvidenceClip() {}

  /**
   * The beginning of a text.
   *
   * @param room in columns
   */
  public static String end(String text, int room, TerminalStyle style) {
    if (ColumnWidth.of(text) <= room) {
      return text;
    }
    String ellipsis = style.ellipsis();
    int end = ColumnWidth.fitting(text, 0, Math.max(0, room - ColumnWidth.of(ellipsis)));
    return text.substring(0, end).stripTrailing() + ellipsis;
  }

  /**
   * The part of a text around the words that matter; its beginning where it does not hold them.
   *
   * <p>Example: 16 columns around "12 cents" of "a final dividend of 12 cents a share" leave "…nd
   * of 12 cents…".
   *
   * @param room in columns
   */
  public static String around(String text, String core, int room, TerminalStyle style) {
    int at = text.indexOf(core);
    if (at < 0 || ColumnWidth.of(text.substring(0, at + core.length())) <= room * 2 / 3) {
      return end(text, room, style);
    }
    int slack = Math.max(0, room - ColumnWidth.of(core) - ColumnWidth.of(style.ellipsis()));
    int start = back(text, at, Math.max(slack * 2 / 3, slack - ColumnWidth.of(text.substring(at))));
    return start == 0
        ? end(text, room, style)
        : style.ellipsis()
            + end(text.substring(start), room - ColumnWidth.of(style.ellipsis()), style);
  }

  /** Where to begin so that at most so many columns stand before a place. */
  private static int back(String text, int at, int columns) {
    int start = at;
    int left = columns;
    while (start > 0) {
      int codePoint = text.codePointBefore(start);
      left -= ColumnWidth.of(codePoint);
      if (left < 0) {
        return start;
      }
      start -= Character.charCount(codePoint);
    }
    return start;
  }
}
