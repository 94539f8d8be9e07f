package io.checksummary.recognise.token;

import java.util.Arrays;

/**
 * A text cut into tokens: numbers, words, links and single signs; white space lies between them.
 *
 * <p>Parallel arrays rather than objects, since a long text has hundreds of thousands. An index
 * before the first or after the last token is allowed and finds {@link #END}.
 */
public final class NumberTokens {

  /** What lies outside the text. */
  public static final byte END = 0;

  /** A run of letters. */
  public static final byte WORD = 1;

  /** Digits with the separators that belong to them: {@code 1,234.5}. */
  public static final byte NUMBER = 2;

  /** Any other single character. */
  public static final byte SIGN = 3;

  /** A web or mail address, a hashtag, a handle: what stands in it is a name. */
  public static final byte LINK = 4;

  /** A fraction in one character: {@code ½}. */
  public static final byte VULGAR = 5;

  /** Numbers joined by several dots: {@code 2.1.3}, {@code 14.03.2024}. */
  public static final byte DOTTED = 6;

  /** Nothing, or white space, or a line's end, or more than a space or a line's end. */
  static final byte JOINED = 0;

  static final byte SPACE = 1;
  static final byte LINE = 2;
  static final byte BREAK = 3;

  private final char[] text;
  private byte[] types;
  private byte[] gaps;
  private int[] starts;
  private int[] ends;
  private int[] symbols;
  private int count;

  NumberTokens(char[] text) {
    this.text = text;
    int guess = text.length / 4 + 16;
    types = new byte[guess];
    gaps = new byte[guess];
    starts = new int[guess];
    ends = new int[guess];
    symbols = new int[guess];
  }

  void add(byte type, byte gap, int start, int end, int symbol) {
    if (count == types.length) {
      grow();
    }
    types[count] = type;
    gaps[count] = gap;
    starts[count] = start;
    ends[count] = end;
    symbols[count] = symbol;
    count++;
  }

  /**
   * Makes the last tokens that begin at or after {@code start} one link. One that begins before it
   * stays whole: of "1,000://a" the number is none of the link.
   */
  void link(int start, int end) {
    byte gap = SPACE;
    while (count > 0 && starts[count - 1] >= start) {
      count--;
      gap = gaps[count];
    }
    int from = count > 0 ? Math.max(start, ends[count - 1]) : start;
    add(LINK, from > start ? JOINED : gap, from, end, Vocabulary.UNKNOWN);
  }

  private void grow() {
    int more = count * 2;
    types = Arrays.copyOf(types, more);
    gaps = Arrays.copyOf(gaps, more);
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    symbols = Arrays.copyOf(symbols, more);
  }

  public int count() {
    return count;
  }

  /** The characters that the tokens are cut from; not to be changed. */
  public char[] text() {
    return text;
  }

  private boolean has(int i) {
    return 0 <= i && i < count;
  }

  public byte type(int i) {
    return has(i) ? types[i] : END;
  }

  public int symbol(int i) {
    return has(i) ? symbols[i] : Vocabulary.UNKNOWN;
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  public int length(int i) {
    return has(i) ? ends[i] - starts[i] : 0;
  }

  /** The first character; NUL outside the text. */
  public char first(int i) {
    return has(i) ? text[starts[i]] : 0;
  }

  public boolean isNumber(int i) {
    return type(i) == NUMBER;
  }

  public boolean isWord(int i) {
    return type(i) == WORD;
  }

  /** Whether the token is this very sign, whatever its typographic variant. */
  public boolean isSign(int i, char sign) {
    return type(i) == SIGN && Vocabulary.fold(text[starts[i]]) == sign;
  }

  /** Whether nothing lies before the token and after the one before it. */
  public boolean joined(int i) {
    return has(i) && i > 0 && gaps[i] == JOINED;
  }

  /** Whether at most a space or a line's end lies before the token. */
  public boolean near(int i) {
    return has(i) && i > 0 && gaps[i] <= LINE;
  }

  /** Whether at most a space lies before the token. */
  public boolean sameLine(int i) {
    return has(i) && i > 0 && gaps[i] <= SPACE;
  }

  /**
   * Past a dash of one or two strokes with blanks on both sides or on neither: "2 - 0",
   * "1991--2000"; -1 where there is none.
   */
  public int pastDash(int at) {
    int end = isSign(at, '-') && isSign(at + 1, '-') && joined(at + 1) ? at + 2 : at + 1;
    boolean even = joined(at) == joined(end) && sameLine(at) && sameLine(end);
    return isSign(at, '-') && even ? end : -1;
  }

  /** A word that begins with a capital letter. */
  public boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text[starts[i]]);
  }

  /** A word that begins with a small letter. */
  public boolean isSmall(int i) {
    return isWord(i) && Character.isLowerCase(text[starts[i]]);
  }

  /** Whether the token is written so, to the letter. */
  public boolean is(int i, String exactly) {
    if (length(i) != exactly.length()) {
      return false;
    }
    for (int k = 0; k < exactly.length(); k++) {
      if (text[starts[i] + k] != exactly.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** The last character of a token, folded; NUL outside the text. */
  public char last(int i) {
    return has(i) ? Vocabulary.fold(text[ends[i] - 1]) : 0;
  }

  /** Whether a token ends in these letters, whose case does not count. */
  public boolean endsWith(int i, String ending) {
    int from = length(i) - ending.length();
    for (int k = 0; from >= 0 && k < ending.length(); k++) {
      if (Vocabulary.fold(text[starts[i] + from + k]) != ending.charAt(k)) {
        return false;
      }
    }
    return from >= 0;
  }

  /** Whether a token is of plain digits only, without separator. */
  public boolean isPlain(int i) {
    if (!isNumber(i)) {
      return false;
    }
    for (int k = starts[i]; k < ends[i]; k++) {
      if (Character.digit(text[k], 10) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The worth of a token of one to nine plain digits; -1 for any other token. */
  public int plain(int i) {
    return plain(i, 9);
  }

  /** The worth of a token of at most so many plain digits; -1 for any other token. */
  public int plain(int i, int most) {
    if (!isNumber(i) || length(i) > most) {
      return -1;
    }
    int value = 0;
    for (int k = starts[i]; k < ends[i]; k++) {
      int digit = Character.digit(text[k], 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** The text of the tokens {@code [from, to)}. */
  public String written(int from, int to) {
    return new String(text, starts[from], ends[to - 1] - starts[from]);
  }
}
