package io.checksummary.quantity;

/** Fractions that are one character: {@code ½}, {@code ¾}, {@code ⅔}. */
final class Vulgar {

  private static final String SIGNS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞↉";
  private static final int[] TOPS = {1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7, 0};
  private static final int[] BOTTOMS = {4, 2, 4, 7, 9, 10, 3, 3, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8, 3};

  private Vulgar() {}

  static boolean is(char c) {
    return c >= '¼' && SIGNS.indexOf(c) >= 0;
  }

  static Rational value(char c) {
    int i = SIGNS.indexOf(c);
    return Rational.of(TOPS[i], BOTTOMS[i]);
  }
}
