package io.checksummary.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Where a number in digits ends: thousands grouped by commas, apostrophes or spaces ({@code
 * 1,234,567}, {@code 1 234 567}, {@code 12,34,567}), a decimal part after a point.
 *
 * @param end one past the last character
 * @param dotted several points that group nothing: {@code 2.1.3}
 */
record Digits(int end, boolean dotted) {

  /** More digits than anyone counts with: a key, not a number. */
  static final int MOST = 40;

  static Digits scan(char[] text, int from) {
    int whole = run(text, from);
    int first = whole - from;
    int grouped = groups(text, from, whole);
    if (at(text, grouped) == '.' && isDigit(text, grouped + 1)) {
      return point(text, grouped, first, grouped == whole);
    }
    if (at(text, grouped) == '·' && isDigit(text, grouped + 1)) {
      return new Digits(run(text, grouped + 1), false);
    }
    return new Digits(grouped, false);
  }

  /** What follows a point: decimals, groups of thousands, or more points. */
  private static Digits point(char[] text, int dot, int first, boolean plain) {
    int end = run(text, dot + 1);
    int dots = 1;
    boolean threes = plain && first <= 3 && end - dot == 4;
    while (at(text, end) == '.' && isDigit(text, end + 1)) {
      int next = run(text, end + 1);
      threes &= next - end == 4;
      end = next;
      dots++;
    }
    if (threes && at(text, end) == ',' && isDigit(text, end + 1) && !isGroup(text, end)) {
      return new Digits(run(text, end + 1), false);
    }
    return new Digits(end, dots > 1 && !(threes && dots < 3));
  }

  private static int groups(char[] text, int from, int whole) {
    if (whole - from > 3 || whole == from) {
      return whole;
    }
    char mark = at(text, whole);
    if (!isMark(mark)) {
      return whole;
    }
    int end = whole;
    while (at(text, end) == mark && isGroup(text, end)) {
      end += 4;
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
        && at(text, end + 3) == ',') {
      end += 3;
    }
    return end > whole && isGroup(text, end) ? end + 4 : whole;
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case ',', ' ', '\u00a0', '\u202f', '\u2009', '\'', '’', '，' -> true;
      default -> false;
    };
  }

  /** A plain space groups only what cannot be two numbers: {@code 10 000}, not {@code 5 100m}. */
  private static boolean standsAlone(char[] text, int from, int end) {
    char before = from == 0 ? ' ' : text[from - 1];
    char after = at(text, end);
    boolean parted = after == 0 || (!Tokeniser.isLetter(after) && after != '-' && after != '–');
    return parted && text[from] != '0' && (Tokeniser.isSpace(before) || isOpening(before));
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
    return i < text.length && Tokeniser.isDigit(text[i]) && !Vulgar.is(text[i]);
  }

  private static char at(char[] text, int i) {
    return i < text.length ? text[i] : 0;
  }

  /** The worth of the characters {@code [from, to)} that {@link #scan} found. */
  static BigDecimal value(char[] text, int from, int to) {
    if (to - from <= 9) {
      int small = small(text, from, to);
      if (small >= 0) {
        return BigDecimal.valueOf(small);
      }
    }
    int point = point(text, from, to);
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

  /** Where the decimal point stands; {@code to} where there is none. */
  private static int point(char[] text, int from, int to) {
    int last = to;
    int marks = 0;
    for (int i = from; i < to; i++) {
      if (text[i] == '.' || text[i] == '·') {
        last = i;
        marks++;
      } else if (text[i] == ',' && marks > 0) {
        return i;
      }
    }
    return marks == 1 ? last : to;
  }
}
