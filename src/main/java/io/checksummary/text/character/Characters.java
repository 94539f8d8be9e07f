package io.checksummary.text.character;

/** Classes of characters, as far as reading a text needs to tell them apart. */
public final class Characters {

  private static final String CLOSERS = "\"'”’»›)]}」』）】》〉］｣";
  private static final String OPENERS = "\"'“‘«‹([{「『（【《〈［｢„‚¿¡";
  private static final String BULLETS = "-*•◦▪▫‣·●○■□–—+➢➤▶►›»";
  private static final String HYPHENS = "-\u2010\u2011";
  private static final String DASHES = "-–—―\u2010\u2011\u2212";
  private static final String ESCAPABLE = "$%&#_*~";
  private static final String FULL_STOPS = "。！？｡．";

  private Characters() {}

  /**
   * Soft hyphens, zero-width and bidirectional marks, controls: characters that a reader does not
   * see.
   */
  public static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\u061C'
        || c == '\u180E'
        || c == '\uFEFF'
        || c == '\uFFFC'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || (Character.isISOControl(c) && !isSpace(c));
  }

  /** White space of every kind, the kinds that do not break a line included. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\u0085' || Character.isSpaceChar(c) || (c >= '\t' && c <= '\r');
  }

  /** Characters that end a line; CR LF counts as two of them. */
  public static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Spaces that stand for nothing but a gap, unlike the narrow ones inside of a number. */
  static boolean isPlainSpace(char c) {
    return c == ' ' || c == '\t';
  }

  public static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  public static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  public static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  public static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  public static boolean isHyphen(char c) {
    return HYPHENS.indexOf(c) >= 0;
  }

  public static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** A backslash before one of these is Markdown's or LaTeX's way to write the sign itself. */
  static boolean isEscapable(char c) {
    return ESCAPABLE.indexOf(c) >= 0;
  }

  /** The stops of Chinese and Japanese, which no space follows. */
  public static boolean isWideStop(char c) {
    return c > '~' && FULL_STOPS.indexOf(c) >= 0;
  }

  public static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '‽' || isWideStop(c);
  }

  /** Characters of Chinese and Japanese, which put no spaces between words; Korean does. */
  public static boolean isUnspaced(char c) {
    return (c >= '\u2E80' && c <= '\u9FFF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\uFF00' && c <= '\uFFEF')
        || (c >= '\uD840' && c <= '\uD87F');
  }

  public static boolean isHiragana(char c) {
    return c >= '\u3040' && c <= '\u309F';
  }
}
