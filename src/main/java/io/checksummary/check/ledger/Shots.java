package io.checksummary.check.ledger;

import io.checksummary.quantity.Mention;
import java.util.List;

/** So many of so many: "9-for-19 from the field", "8-of-12 shooting", "2-2 FT". */
final class Shots {

  private static final int FURTHEST = 80;

  private Shots() {}

  /** {@code made} or {@code attempted}, by the side the number stands on; empty where on none. */
  static String part(String text, Mention mention) {
    if (of(text, mention.span().end()) > 0) {
      return "made";
    }
    int start = mention.span().start();
    for (int length : new int[] {1, 4, 5}) {
      int from = start - length;
      if (from > 0 && Character.isDigit(text.charAt(from - 1)) && of(text, from) == start) {
        return "attempted";
      }
    }
    return "";
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
    List<String> words = Terms.words(text.substring(from, to));
    int and = words.indexOf("and");
    return and < 0 ? words : words.subList(0, and);
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c == '-';
  }

  /** Where the second number begins after "-for-", "-of-" or "-"; -1 where they do not stand there. */
  private static int of(String text, int at) {
    for (String link : List.of("-for-", "-of-", "-")) {
      int end = at + link.length();
      if (text.startsWith(link, at) && end < text.length() && Character.isDigit(text.charAt(end))) {
        return end;
      }
    }
    return -1;
  }
}
