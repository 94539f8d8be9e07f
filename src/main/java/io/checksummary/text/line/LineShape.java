package io.checksummary.text.line;

import io.checksummary.text.character.Characters;

/** What a line looks like, taken by itself. */
public enum LineShape {
  /** "## Results". */
  MARKED_HEADING,
  /** "-----", "=====", "|---|---|". */
  RULE,
  /** Cells parted by bars. */
  BARS,
  /** Cells parted by tabs or wide gaps; a row only among others. */
  GAPS,
  /** "- flour", "• flour". */
  BULLET,
  /** "3. Stir", "(b) rent". */
  NUMBERED,
  PLAIN;

  private static final int DEEPEST_HEADING = 6;
  private static final int LONGEST_NUMBER = 3;
  private static final int WIDE_GAP = 2;
  private static final int SHORTEST_RULE = 3;

  public static LineShape of(String line) {
    if (headingLevel(line) > 0) {
      return MARKED_HEADING;
    }
    if (isRule(line)) {
      return RULE;
    }
    if (bars(line) > 0) {
      return BARS;
    }
    if (markerLength(line) == 2) {
      return BULLET;
    }
    if (markerLength(line) > 2) {
      return NUMBERED;
    }
    return gaps(line) > 0 ? GAPS : PLAIN;
  }

  /** 1 to 6 for Markdown's headings, 0 for all else. */
  public static int headingLevel(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    boolean marked = level <= DEEPEST_HEADING && level + 1 < line.length();
    return marked && line.charAt(level) == ' ' ? level : 0;
  }

  private static boolean isRule(String line) {
    return line.length() >= SHORTEST_RULE
        && line.chars().allMatch(c -> "-=_*~+|: —–".indexOf(c) >= 0)
        && line.chars().anyMatch(c -> "-=_*~—–".indexOf(c) >= 0);
  }

  /** How many bars with a space or nothing beside them part the line. */
  public static int bars(String line) {
    int bars = 0;
    for (int i = line.indexOf('|'); i >= 0; i = line.indexOf('|', i + 1)) {
      boolean open = i == 0 || Characters.isSpace(line.charAt(i - 1));
      boolean close = i + 1 == line.length() || Characters.isSpace(line.charAt(i + 1));
      bars += open || close ? 1 : 0;
    }
    return bars;
  }

  /** How many tabs or gaps of two spaces and more part the line, those after a full stop aside. */
  static int gaps(String line) {
    int gaps = 0;
    for (int i = 1; i < line.length() - 1; i++) {
      if (Characters.isSpace(line.charAt(i)) && !Characters.isSpace(line.charAt(i - 1))) {
        int end = gapEnd(line, i);
        boolean wide = end - i >= WIDE_GAP || line.charAt(i) == '\t';
        gaps += wide && !isAfterSentence(line, i) ? 1 : 0;
        i = end;
      }
    }
    return gaps;
  }

  private static int gapEnd(String line, int from) {
    int end = from;
    while (end < line.length() && Characters.isSpace(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAfterSentence(String line, int gap) {
    boolean closed = gap > 1 && Characters.isCloser(line.charAt(gap - 1));
    return line.charAt(gap) != '\t' && Characters.isStop(line.charAt(closed ? gap - 2 : gap - 1));
  }

  /** The length of a list's marker and the space after it: 2 for a bullet; 0 for none. */
  public static int markerLength(String line) {
    if (line.length() > 2 && Characters.isBullet(line.charAt(0)) && isGap(line.charAt(1))) {
      return 2;
    }
    int from = line.startsWith("(") ? 1 : 0;
    int end = from;
    while (end < line.length() && end - from < LONGEST_NUMBER && isNumeral(line, from, end)) {
      end++;
    }
    boolean closed =
        end > from
            && end + 2 < line.length()
            && (line.charAt(end) == ')' || (from == 0 && line.charAt(end) == '.'))
            && isGap(line.charAt(end + 1));
    return closed ? end + 2 : 0;
  }

  private static boolean isGap(char c) {
    return Characters.isSpace(c);
  }

  /** Figures, or one small letter. */
  private static boolean isNumeral(String line, int from, int at) {
    char c = line.charAt(at);
    return Characters.isDigit(c)
        ? Characters.isDigit(line.charAt(from))
        : at == from && c >= 'a' && c <= 'z';
  }
}
