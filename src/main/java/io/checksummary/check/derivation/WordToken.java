package io.checksummary.check.derivation;

import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number in digits or a sign of a text.
 *
 * @param text as written, the possessive's {@code 's} left out
 * @param span where it stands
 */
record WordToken(String text, Span span) {

  private static final int POSSESSIVE = 2;

  /** The words and signs from an offset on, so many at most; it stops before a line's end. */
  static List<WordToken> from(String text, int offset, int end, int most) {
    List<WordToken> words = new ArrayList<>();
    int i = offset;
    while (i < end && words.size() < most) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int to = Character.isLetterOrDigit(c) ? wordEnd(text, i, end) : i + 1;
      words.add(new WordToken(withoutPossessive(text.substring(i, to)), new Span(i, to)));
      i = to;
    }
    return words;
  }

  private static int wordEnd(String text, int start, int end) {
    int i = start;
    while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || isInside(text, i, end))) {
      i++;
    }
    return i;
  }

  /** An apostrophe between letters, a point or comma between digits. */
  private static boolean isInside(String text, int i, int end) {
    char c = text.charAt(i);
    if (i + 1 >= end) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    boolean apostrophe = c == '\'' || c == '’';
    boolean point = c == '.' || c == ',';
    return (apostrophe && Character.isLetter(before) && Character.isLetter(after))
        || (point && Character.isDigit(before) && Character.isDigit(after));
  }

  private static String withoutPossessive(String word) {
    boolean owns = word.endsWith("'s") || word.endsWith("’s");
    return owns ? word.substring(0, word.length() - POSSESSIVE) : word;
  }

  /** "Japan's", "children's": it says whose, not what. */
  boolean isPossessive() {
    return span.length() > text.length();
  }

  String lower() {
    return NounClasses.lower(text);
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean is(char sign) {
    return text.length() == 1 && text.charAt(0) == sign;
  }

  boolean isHyphen() {
    return is('-') || is('‑');
  }
}
