package io.checksummary.recognise.token;

/** Which characters make words, numbers and gaps; a letter may carry marks, {@code ²} is one. */
public final class TokenCharacters {

  private TokenCharacters() {}

  public static boolean isDigit(char c) {
    if (c < 128) {
      return '0' <= c && c <= '9';
    }
    return VulgarFractions.is(c) || Character.isDigit(c);
  }

  public static boolean isLetter(char c) {
    if (c < 128) {
      return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
    }
    return Character.isLetter(c) || c == '²' || c == '³' || isMark(c);
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isSpace(char c) {
    if (c < 128) {
      return c <= ' ';
    }
    return c == '\u00a0'
        || c == '\u202f'
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff'
        || c == '\u00ad'
        || c == '\u0085'
        || Character.isWhitespace(c);
  }
}
