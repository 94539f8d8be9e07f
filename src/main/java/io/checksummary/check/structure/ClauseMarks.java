package io.checksummary.check.structure;

/** Finds where a clause ends: at a mark that does not stand between two digits, as in 1,250. */
final class ClauseMarks {

  private final String marks;

  /**
   * @param marks each character is one
   */
  ClauseMarks(String marks) {
    this.marks = marks;
  }

  boolean isAt(String text, int at) {
    return marks.indexOf(text.charAt(at)) >= 0
        && !(at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1)));
  }

  /** A text up to its first mark; all of it where there is none. */
  String before(String text) {
    int end = 0;
    while (end < text.length() && !isAt(text, end)) {
      end++;
    }
    return text.substring(0, end);
  }

  /** A text from behind its last mark on; all of it where there is none. */
  String behind(String text) {
    int start = text.length();
    while (start > 0 && !isAt(text, start - 1)) {
      start--;
    }
    return text.substring(start);
  }
}
