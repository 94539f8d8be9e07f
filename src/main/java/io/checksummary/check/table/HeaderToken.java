package io.checksummary.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters, a run of digits or a sign of a header.
 *
 * @param text in lower case; a curly apostrophe is a straight one
 * @param joined whether nothing stands between it and the token before
 */
record HeaderToken(String text, boolean joined) {

  static List<HeaderToken> of(String words) {
    List<HeaderToken> tokens = new ArrayList<>();
    int from = 0;
    boolean joined = false;
    while (from < words.length()) {
      int end = end(words, from);
      if (Character.isWhitespace(words.charAt(from)) || words.charAt(from) == '\u00a0') {
        joined = false;
      } else {
        tokens.add(new HeaderToken(plain(words.substring(from, end)), joined));
        joined = true;
      }
      from = end;
    }
    return tokens;
  }

  private static int end(String words, int from) {
    int end = from + 1;
    boolean letters = Character.isLetter(words.charAt(from));
    boolean digits = Character.isDigit(words.charAt(from));
    while (end < words.length()
        && ((letters && Character.isLetter(words.charAt(end)))
            || (digits && Character.isDigit(words.charAt(end))))) {
      end++;
    }
    return end;
  }

  private static String plain(String text) {
    return switch (text) {
      case "’", "‘", "`", "´" -> "'";
      default -> text.toLowerCase(Locale.ROOT);
    };
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  boolean isDigits() {
    return Character.isDigit(text.charAt(0));
  }

  boolean is(String other) {
    return text.equals(other);
  }
}
