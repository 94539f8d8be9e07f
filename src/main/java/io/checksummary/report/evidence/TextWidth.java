package io.checksummary.report.evidence;

/**
 * How much room text takes where it is shown: columns of a terminal, characters of a message.
 *
 * <p>Example: with {@code TextWidth letters = codePoint -> 1}, {@code letters.of("9%")} is 2.
 */
@FunctionalInterface
public interface TextWidth {

  /** The room that one code point takes, at least 0. */
  int of(int codePoint);

  /** The room that a text takes. */
  default int of(String text) {
    return text.codePoints().map(this::of).sum();
  }

  /**
   * The end of what fits, from a place on.
   *
   * @param from where to begin, in code units
   * @return in code units; never inside a surrogate pair
   */
  default int endOfFitting(String text, int from, int room) {
    int end = from;
    int left = room;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      left -= of(codePoint);
      if (left < 0) {
        return end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  /**
   * The start of what fits, back from a place.
   *
   * @param to where to end, in code units
   * @return in code units; never inside a surrogate pair
   */
  default int startOfFitting(String text, int to, int room) {
    int start = to;
    int left = room;
    while (start > 0) {
      int codePoint = text.codePointBefore(start);
      left -= of(codePoint);
      if (left < 0) {
        return start;
      }
      start -= Character.charCount(codePoint);
    }
    return start;
  }
}
