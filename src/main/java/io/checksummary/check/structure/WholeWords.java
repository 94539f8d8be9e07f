package io.checksummary.check.structure;

import java.util.Locale;

/** Finds words in a text as whole words, where the script parts its words; all in lower case. */
public final class WholeWords {

  private WholeWords() {}

  /** Whether a text begins with words, and no word goes on behind them. */
  public static boolean startsWith(String words, String start) {
    return words.startsWith(start)
        && (words.length() == start.length()
            || isUnparted(start.charAt(start.length() - 1))
            || !Character.isLetterOrDigit(words.charAt(start.length())));
  }

  /** Whether a text ends with words, and no word goes on before them. */
  public static boolean endsWith(String words, String end) {
    int at = words.length() - end.length();
    return words.endsWith(end)
        && (at == 0
            || isUnparted(end.charAt(0))
            || !Character.isLetterOrDigit(words.charAt(at - 1)));
  }

  /** Whether words stand somewhere in a text, as whole words where the script parts them. */
  public static boolean contains(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (endsWith(text.substring(0, at + words.length()), words)
          && startsWith(text.substring(at), words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a letter is of a script that does not part its words. */
  public static boolean isUnparted(char c) {
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
  }

  /** A piece of a text in lower case; empty where it ends before it begins. */
  public static String lower(CharSequence text, int from, int to) {
    return from >= to ? "" : text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
  }
}
