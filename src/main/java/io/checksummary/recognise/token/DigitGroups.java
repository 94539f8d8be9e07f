package io.checksummary.recognise.token;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Where a number in digits ends: thousands grouped by commas, apostrophes or spaces ({@code
 * 1,234,567}, {@code 1 234 567}, {@code 12,34,567}), a decimal part after a point.
 *
 * @param end one past the last character
 * @param dotted several points that group nothing: {@code 2.1.3}
 */
public record DigitGroups(int end, boolean dotted) {

  /** More digits than anyone counts with: a key, not a number. */
  public static final int MOST = 40;

  /** A longer row of threes is a list; not to look to its end keeps reading it linear. */
  private static final int MOST_GROUPS = MOST / 3 + 1;

  /** Where the number at {@code from} ends, by the marks of a language. */
  static DigitGroups scan(char[] text, int from, DigitMarks marks) {
    char decimal = marks.decimal();
    int whole = run(text, from);
    int first = whole - from;
    int grouped = groups(text, from, whole, marks);
    char mark = at(text, grouped);
    if (mark == decimal && isDigit(text, grouped + 1)) {
      return point(text, grouped, first, grouped == whole, marks);
    }
    if (mark == '.' && isDigit(text, grouped + 1)) {
      return dots(text, grouped);
    }
    if (mark == '·' && isDigit(text, grouped + 1)) {
      return new DigitGroups(run(text, grouped + 1), false);
    }
    return new DigitGroups(grouped, false);
  }

  /** Points where a comma is the decimal mark: one before decimals, or more. */
  private static DigitGroups dots(char[] text, int dot) {
    int end = run(text, dot + 1);
    boolean more = false;
    while (at(text, end) == '.' && isDigit(text, end + 1)) {
      end = run(text, end + 1);
      more = true;
    }
    return new DigitGroups(end, more);
  }

  /** What follows a decimal mark: decimals, groups of thousands, or more marks. */
  private static DigitGroups point(
      char[] text, int dot, int first, boolean plain, DigitMarks marks) {
    char mark = marks.decimal();
    int end = run(text, dot + 1);
    int one = end;
    int dots = 1;
    boolean threes = plain && first <= 3 && end - dot == 4;
    while (at(text, end) == mark
        && isDigit(text, end + 1)
        && (mark != ',' || dots == 1 || (threes && dots < MOST_GROUPS))) {
      int next = run(text, end + 1);
      threes &= next - end == 4;
      end = next;
      dots++;
    }
    boolean other = at(text, end) == marks.group() && isDigit(text, end + 1);
    if (threes && other && !isGroup(text, end)) {
      return new DigitGroups(run(text, end + 1), false);
    }
    boolean more = at(text, end) == mark && isDigit(text, end + 1);
    boolean groups = (dots == 1 && !more) || (threes && dots < 3);
    boolean row = mark == ',' && !groups;
    // ",5,6": where no digit stands before the first mark, the first number ends behind its
    // decimals.
    return row
        ? new DigitGroups(plain && first > 0 ? dot : one, false)
        : new DigitGroups(end, !groups);
  }

  private static int groups(char[] text, int from, int whole, DigitMarks marks) {
    if (whole - from > 3 || whole == from) {
      return whole;
    }
    char mark = at(text, whole);
    if (!isMark(mark, marks)) {
      return whole;
    }
    int end = whole;
    while (at(text, end) == mark && isGroup(text, end)) {
      end += 4;
      if (end - whole > 4 * MOST_GROUPS) {
        return whole;
      }
    }
    if (mark == '.') {
      return isBroken(text, from, whole, end, marks) ? whole : end;
    }
    if (end > whole) {
      return mark == ' ' && !standsAlone(text, from, end) ? whole : end;
    }
    return mark == ',' ? indian(text, whole) : whole;
  }

  /** {@code 12,34,567}: pairs, then three. */
  private static int indian(char[] text, int whole) {
    int end = whole;
    while (at(text, end) == ','
        && isDigit(text, end + 1)
        && isDigit(text, end + 2)
        && at(text, end + 3) == ','
        && end - whole < MOST) {
      end += 3;
    }
    return end > whole && isGroup(text, end) ? end + 4 : whole;
  }

  /** "1.234.5" groups nothing, and "0.123" is a decimal whatever the language. */
  private static boolean isBroken(char[] text, int from, int whole, int end, DigitMarks marks) {
    boolean more = at(text, end) == '.' && isDigit(text, end + 1);
    boolean lone = end == whole + 4 && !marks.grouped();
    return more || lone || text[from] == '0';
  }

  private static boolean isMark(char c, DigitMarks marks) {
    return switch (c) {
      case ',', '，' -> marks.decimal() != ',';
      case '.' -> marks.decimal() == ',';
      case ' ', '\u00a0', '\u202f', '\u2009', '\'', '’' -> true;
      default -> false;
    };
  }

  /** A plain space groups only what cannot be two numbers: {@code 10 000}, not {@code 5 100m}. */
  private static boolean standsAlone(char[] text, int from, int end) {
    char before = from == 0 ? ' ' : text[from - 1];
    char after = at(text, end);
    boolean parted =
        after == 0 || (!TokenCharacters.isLetter(after) && after != '-' && after != '–');
    return parted && text[from] != '0' && (TokenCharacters.isSpace(before) || isOpening(before));
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '$' || c == '£' || c == '€' || c == '-' || c == '−' || c == '~';
  }

  /** A mark and exactly three digits. */
  private static boolean isGroup(char[] text, int mark) {
    return isDigit(text, mark + 1)
        && isDigit(text, mark + 2)
        && isDigit(text, mark + 3)
        && !isDigit(text, mark + 4);
  }

  private static int run(char[] text, int from) {
    int end = from;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char[] text, int i) {
    return i < text.length && TokenCharacters.isDigit(text[i]) && !VulgarFractions.is(text[i]);
  }

  private static char at(char[] text, int i) {
    return i < text.length ? text[i] : 0;
  }

  /** The worth of the characters {@code [from, to)} that {@link #scan} found. */
  public static BigDecimal value(char[] text, int from, int to, DigitMarks marks) {
    if (to - from <= 9) {
      int small = small(text, from, to);
      if (small >= 0) {
        return BigDecimal.valueOf(small);
      }
    }
    int point = point(text, from, to, marks);
    StringBuilder digits = new StringBuilder(to - from);
    int scale = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text[i], 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
        scale += i > point ? 1 : 0;
      }
    }
    return new BigDecimal(new BigInteger(digits.toString()), scale);
  }

  private static int small(char[] text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Where the decimal mark stands; {@code to} where there is none. */
  private static int point(char[] text, int from, int to, DigitMarks marks) {
    int commas = 0;
    int points = 0;
    int last = to;
    boolean spaced = false;
    for (int i = from; i < to; i++) {
      switch (text[i]) {
        case '.' -> points++;
        case ',', '，' -> commas++;
        case '·' -> {
          return i;
        }
        default -> spaced |= Character.digit(text[i], 10) < 0;
      }
      last = text[i] == '.' || text[i] == ',' || text[i] == '，' ? i : last;
    }
    boolean both = commas > 0 && points > 0;
    boolean lone = commas + points == 1;
    boolean decimal = lone && (text[last] == marks.decimal() || !isGroup(text, last) || spaced);
    return both || decimal || (lone && isLoneDecimal(text, from, last, marks)) ? last : to;
  }

  /** "1.234" where the language has no such groups, and "0.123" everywhere. */
  private static boolean isLoneDecimal(char[] text, int from, int mark, DigitMarks marks) {
    return text[mark] == '.' && (!marks.grouped() || text[from] == '0' || mark - from > 3);
  }
}
