package io.checksummary.recognise.token;

import io.checksummary.quantity.Rational;

/** Fractions that are one character: {@code ½}, {@code ¾}, {@code ⅔}. */
public final class VulgarFractions {

  private static final String SIGNS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞↉";
  private static final int[] TOPS = {1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7, 0};
  private static final int[] BOTTOMS = {4, 2, 4, 7, 9, 10, 3, 3, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8, 3};

  private VulgarFractions() {}

  public static boolean is(char c) {
    return c >= '¼' && SIGNS.indexOf(c) >= 0;
  }

  public static Rational value(char c) {
    int i = SIGNS.indexOf(c);
    return Rational.of(TOPS[i], BOTTOMS[i]);
  }
}
