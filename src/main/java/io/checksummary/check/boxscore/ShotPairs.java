package io.checksummary.check.boxscore;

import io.checksummary.check.boxscore.table.ScopeWords;
import io.checksummary.check.boxscore.table.StatSynonyms;
import io.checksummary.quantity.Mention;
import java.util.List;

/** So many of so many: "9-for-19 from the field", "8-of-12 shooting", "2-2 FT". */
final class ShotPairs {

  private static final int FURTHEST = 80;
  private static final List<String> LINKS = ScopeWords.links();

  private ShotPairs() {}

  /** {@code made} or {@code attempted}, by the side the number stands on; empty where on none. */
  static String part(String text, Mention mention) {
    boolean first = of(text, mention.span().end()) > 0;
    if (!first && !isSecond(text, mention.span().start())) {
      return "";
    }
    return first ? "made" : "attempted";
  }

  private static boolean isSecond(String text, int start) {
    for (String link : LINKS) {
      int from = start - link.length();
      if (from > 0 && Character.isDigit(text.charAt(from - 1)) && of(text, from) == start) {
        return true;
      }
    }
    return false;
  }

  /** The words after both numbers, up to a sign. */
  static List<String> after(String text, Mention mention) {
    int second = of(text, mention.span().end());
    int from = second > 0 ? second : mention.span().start();
    while (from < text.length() && Character.isDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && to < from + FURTHEST && isInside(text.charAt(to))) {
      to++;
    }
    List<String> words = StatSynonyms.words(text.substring(from, to));
    int and = words.indexOf("and");
    return and < 0 ? words : words.subList(0, and);
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c == '-';
  }

  /**
   * Where the second number begins after a link; -1 where it does not stand there. After "12 of
   * his" it must be of attempts: "13 of his 29 points" are parts of a whole.
   */
  private static int of(String text, int at) {
    for (String link : LINKS) {
      int end = at + link.length();
      if (text.startsWith(link, at) && end < text.length() && Character.isDigit(text.charAt(end))) {
        return ScopeWords.isOwned(link) && !isOfAttempts(text, end) ? -1 : end;
      }
    }
    return -1;
  }

  private static boolean isOfAttempts(String text, int at) {
    int to = Math.min(text.length(), at + FURTHEST);
    List<String> words = StatSynonyms.words(text.substring(at, to));
    return words.size() > 1 && ScopeWords.isAttempt(words.get(1));
  }
}
