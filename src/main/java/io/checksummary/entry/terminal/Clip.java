package io.checksummary.entry.terminal;

/** Cuts text that is too long for its room, and says so with an ellipsis. */
final class Clip {

  private Clip() {}

  /**
   * The beginning of a text.
   *
   * @param room in columns
   */
  static String end(String text, int room, Style style) {
    if (Columns.of(text) <= room) {
      return text;
    }
    String ellipsis = style.ellipsis();
    int end = Columns.fitting(text, 0, Math.max(0, room - Columns.of(ellipsis)));
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
  static String around(String text, String core, int room, Style style) {
    int at = text.indexOf(core);
    if (at < 0 || Columns.of(text.substring(0, at + core.length())) <= room * 2 / 3) {
      return end(text, room, style);
    }
    int slack = Math.max(0, room - Columns.of(core) - Columns.of(style.ellipsis()));
    int start = back(text, at, Math.max(slack * 2 / 3, slack - Columns.of(text.substring(at))));
    return start == 0
        ? end(text, room, style)
        : style.ellipsis() + end(text.substring(start), room - Columns.of(style.ellipsis()), style);
  }

  /** Where to begin so that at most so many columns stand before a place. */
  private static int back(String text, int at, int columns) {
    int start = at;
    int left = columns;
    while (start > 0) {
      int codePoint = text.codePointBefore(start);
      left -= Columns.of(codePoint);
      if (left < 0) {
        return start;
      }
      start -= Character.charCount(codePoint);
    }
    return start;
  }
}
