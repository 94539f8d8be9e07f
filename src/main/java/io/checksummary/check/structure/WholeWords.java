package io.checksummary.check.structure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds words in a text as whole words, where the script parts its words; all in lower case. */
public final class WholeWords {

  /** Unicode's block of radicals of ideographs begins here; before it no such letter stands. */
  private static final char FIRST_UNPARTED = 0x2e80;

  private WholeWords() {}

  /** Whether a text begins with words, and no word goes on behind them. */
  public static boolean startsWith(String words, String start) {
    return words.startsWith(start)
        && isParted(words, start.length(), start.charAt(start.length() - 1));
  }

  /** Whether a text ends with words, and no word goes on before them. */
  public static boolean endsWith(String words, String end) {
    return words.endsWith(end) && isParted(words, words.length() - end.length() - 1, end.charAt(0));
  }

  /** Whether words stand somewhere in a text, as whole words where the script parts them. */
  public static boolean contains(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (isParted(text, at - 1, words.charAt(0))
          && isParted(text, at + words.length(), words.charAt(words.length() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any one of several words stands in a text so. */
  static boolean containsAny(String text, List<String> any) {
    for (String words : any) {
      if (contains(text, words)) {
        return true;
      }
    }
    return false;
  }

  /** The first of several words that a text ends with; null where it ends with none. */
  static @Nullable String firstAtEnd(String text, List<String> any) {
    for (String words : any) {
      if (endsWith(text, words)) {
        return words;
      }
    }
    return null;
  }

  /** Whether what stands beside words, next to their first or last letter, does not go on them. */
  private static boolean isParted(String text, int beside, char letter) {
    return beside < 0
        || beside >= text.length()
        || !Character.isLetterOrDigit(text.charAt(beside))
        || isUnparted(letter);
  }

  /** Whether a letter is of a script that does not part its words. */
  public static boolean isUnparted(char c) {
    return c >= FIRST_UNPARTED && isIdeographOrKana(c);
  }

  private static boolean isIdeographOrKana(char c) {
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
  }

  /** A piece of a text in lower case; empty where it ends before it begins. */
  public static String lower(CharSequence text, int from, int to) {
    return from >= to ? "" : text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
  }
}
