package io.checksummary.api;

/** Halves of surrogate pairs: a string may hold them, UTF-8 may not. */
final class Surrogates {

  private static final int REPLACEMENT = 0xFFFD;

  private Surrogates() {}

  /** The text itself if it is whole, else one of the same length with U+FFFD for each half. */
  static String mend(String text) {
    return text.codePoints().noneMatch(Surrogates::isHalf)
        ? text
        : text.codePoints()
            .map(c -> isHalf(c) ? REPLACEMENT : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isHalf(int codePoint) {
    return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
  }
}
