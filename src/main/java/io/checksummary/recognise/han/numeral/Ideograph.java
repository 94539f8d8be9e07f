package io.checksummary.recognise.han.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Locale;

/** What a character does in a number of Chinese or Japanese; {@code NONE} for all others. */
public enum Ideograph {
  NONE,
  /** 三. */
  DIGIT,
  /** 两, where a number or a place of it begins. */
  LEADING_DIGIT,
  /** 叁, of cheques. */
  FORMAL,
  /** 百: multiplies the digit before it. */
  UNIT,
  /** 佰, of cheques. */
  FORMAL_UNIT,
  /** 廿: two tens in one. */
  TENS,
  /** 万: multiplies all before it. */
  SCALE;

  private static final Ideograph[] KINDS = values();
  private static final byte[] KIND = new byte[1 << 16];
  private static final Rational[] WORTH = new Rational[256];
  private static final byte[] INDEX = new byte[1 << 16];

  static {
    int next = 1;
    for (List<String> row : TableFile.of(Ideograph.class, "ideographs.txt").rows()) {
      Ideograph kind = valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      WORTH[next] = Rational.of(row.get(1));
      for (char c : row.get(2).toCharArray()) {
        KIND[c] = (byte) List.of(KINDS).indexOf(kind);
        INDEX[c] = (byte) next;
      }
      next++;
    }
  }

  public static Ideograph of(char c) {
    return KINDS[KIND[c]];
  }

  public static boolean isDigit(char c) {
    Ideograph kind = of(c);
    return kind == DIGIT || kind == LEADING_DIGIT || kind == FORMAL;
  }

  public static boolean isUnit(char c) {
    Ideograph kind = of(c);
    return kind == UNIT || kind == FORMAL_UNIT;
  }

  public static boolean isScale(char c) {
    return of(c) == SCALE;
  }

  /** What a digit, a unit or a scale is worth. */
  static Rational worth(char c) {
    return WORTH[INDEX[c]];
  }

  /** What a digit is worth. */
  public static int digit(char c) {
    return worth(c).numerator().intValue();
  }
}
