package io.checksummary.recognise.han.numeral;

/**
 * A text of Chinese or Japanese, character by character: wide forms are as plain ones, and a blank
 * between the parts of a number is nothing.
 *
 * <p>Example: {@code １．２ 億} reads as {@code 1.2億}. Positions are those of the text as it is.
 */
public final class HanText {

  /** Stands where the text has something that is not seen: a soft hyphen, a zero-width space. */
  private static final char UNSEEN = '\u00ad';

  private final String written;
  private final char[] plain;

  public HanText(String text) {
    this.written = text;
    this.plain = new char[text.length()];
    for (int i = 0; i < plain.length; i++) {
      char c = text.charAt(i);
      plain[i] = c < '\u00a0' || (c >= '\u3040' && c < '\uff00') ? c : folded(c);
    }
  }

  /**
   * Wide letters, digits and signs as plain ones; a wide comma stays, since it also parts words.
   */
  static char folded(char c) {
    if (c >= '！' && c <= '～') {
      return c == '，' || c == '；' ? c : (char) (c - '！' + '!');
    }
    return switch (c) {
      case '　', '\u00a0', '\u202f', '\u2009', '\u2002', '\u2003' -> ' ';
      case '\u200b', '\u2060', '\ufeff', '\u200e', '\u200f' -> UNSEEN;
      case '−', '‐', '‑' -> '-';
      case '〜', '∼' -> '~';
      case '￥' -> '¥';
      case '￡' -> '£';
      case '￦' -> '₩';
      case '￠' -> '¢';
      case '○' -> '〇';
      default -> c;
    };
  }

  public int length() {
    return plain.length;
  }

  /** The character at a place, folded; NUL outside the text. */
  public char at(int i) {
    return 0 <= i && i < plain.length ? plain[i] : 0;
  }

  /** Whether the text has it wider than it is given here. */
  boolean isWide(int i) {
    return i < plain.length && written.charAt(i) != plain[i];
  }

  public String written(int from, int to) {
    return written.substring(from, to);
  }

  public String plain(int from, int to) {
    return new String(plain, from, to - from);
  }

  /** Past what is not seen, and past one blank at most. */
  public int past(int i) {
    int at = i;
    boolean blank = false;
    while (at < plain.length && (plain[at] == UNSEEN || (plain[at] == ' ' && !blank))) {
      blank |= plain[at] == ' ';
      at++;
    }
    return at;
  }

  public boolean isDigit(int i) {
    char c = at(i);
    return c >= '0' && c <= '9';
  }

  public boolean isLatin(int i) {
    char c = at(i);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  boolean isHiragana(int i) {
    char c = at(i);
    return c >= 'ぁ' && c <= 'ゖ';
  }

  public boolean isKatakana(int i) {
    char c = at(i);
    return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
  }

  public boolean isIdeograph(int i) {
    return isIdeograph(at(i));
  }

  public static boolean isIdeograph(char c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '\u3400' && c <= '\u4dbf')
        || c == '々'
        || c == '〇'
        || Character.isSurrogate(c);
  }

  /** Whether what stands there belongs to no word: a stop, a blank, the text's end. */
  public boolean isBoundary(int i) {
    char c = at(i);
    return c == 0 || !(Character.isLetterOrDigit(c) || c == '々' || Character.isSurrogate(c));
  }
}
