package io.checksummary.recognise.han.numeral;

/**
 * What may begin with a character, as bits, so that most characters are told to begin nothing by
 * one look.
 */
public final class HanStarts {

  public static final int WORD = 1;
  public static final int NUMBER = 2;
  public static final int BOUND = 4;
  public static final int MONEY = 8;

  /** An era, a part of the day, a part of the year. */
  public static final int DATE = 16;

  /** Numbers that need no numeral: 一半, 几, 翻番. */
  public static final int FIXED = 32;

  static final int LATIN = 64;
  public static final int SIGN = 128;

  /** What comes before a number and is a part of its unit: 摄氏. */
  public static final int UNIT = 256;

  public static final int ORDINAL = 512;
  public static final int PER = 1024;

  /** What may follow the numeral of a date or of a time. */
  public static final int AFTER_DATE = 2048;

  /** All that an amount may begin with. */
  public static final int AMOUNT = NUMBER | MONEY | SIGN | UNIT;

  private final short[] bits = new short[1 << 16];

  /** Signs, letters and numerals, which all such languages share. */
  public HanStarts() {
    for (int c = 0; c < bits.length; c++) {
      if (HanNumeralReader.mayStart((char) c)) {
        bits[c] |= NUMBER;
      }
    }
    for (char c = 'a'; c <= 'z'; c++) {
      mark(LATIN | AFTER_DATE, c, Character.toUpperCase(c));
    }
    mark(SIGN, '-', '.');
    mark(AFTER_DATE, '-', '.', '/', ':', '·');
  }

  public void mark(int kinds, char... firsts) {
    for (char c : firsts) {
      bits[c] |= (short) kinds;
    }
  }

  public int of(char c) {
    return bits[c];
  }
}
