package io.checksummary.api.json;

/** Halves of surrogate pairs: a string may hold them, UTF-8 may not. */
public final class LoneSurrogates {

  private static final int REPLACEMENT = 0xFFFD;

  private LoneSurrogates() {}

  /** The text itself if it is whole, else one of the same length with U+FFFD for each half. */
  public static String mend(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return mended(text);
      }
    }
    return text;
  }

  private static String mended(String text) {
    return text.codePoints()
        .map(c -> isHalf(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHalf(int codePoint) {
    return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
  }
}
