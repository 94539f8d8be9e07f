package io.checksummary.text.word;

/**
 * Parts letters where nothing but a change of script does: 北港AI公司の売上 holds 北港, AI, 公司, の and 売上.
 *
 * <p>A caveat: a word of two scripts, 落ち込み, falls apart.
 */
final class ScriptRuns {

  private ScriptRuns() {}

  /** Where the letters of one script that begin at a place end. */
  static int end(CharSequence text, int from, int limit) {
    int script = of(text.charAt(from));
    int end = from + 1;
    while (end < limit && Character.isLetter(text.charAt(end)) && isOf(script, text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOf(int script, char c) {
    return of(c) == script || (c == 'ー' && script > 1);
  }

  /** 0 where spaces part words, 1 for ideographs, 2 for hiragana, 3 for katakana. */
  private static int of(char c) {
    if (c < '\u3040') {
      return 0;
    }
    if (Character.isIdeographic(c)) {
      return 1;
    }
    return isHiragana(c) ? 2 : c <= 'ヿ' ? 3 : 0;
  }

  /** Ideographs and kana. */
  static boolean isUnspaced(char c) {
    return of(c) != 0;
  }

  static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゟ';
  }

  /** Whether all of the characters are hiragana, which endings and particles are written in. */
  static boolean isHiragana(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isHiragana(text.charAt(i)) && text.charAt(i) != 'ー') {
        return false;
      }
    }
    return true;
  }
}
