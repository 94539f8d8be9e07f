package io.checksummary.text.chunk;

import io.checksummary.text.Span;
import io.checksummary.text.character.Characters;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence that is larger than a chunk: at white space away from numbers, if it can. */
final class SentenceFragments {

  private final String text;
  private final Span whole;
  private final int budget;

  private SentenceFragments(String text, Span whole, int budget) {
    this.text = text;
    this.whole = whole;
    this.budget = budget;
  }

  /** The parts, in order; only white space lies between them. */
  static List<Span> of(String text, Span whole, int budget) {
    return new SentenceFragments(text, whole, budget).parts();
  }

  private List<Span> parts() {
    List<Span> parts = new ArrayList<>();
    int from = whole.start();
    while (from < whole.end()) {
      int to = end(from);
      parts.add(new Span(from, to));
      from = to;
      while (from < whole.end() && Characters.isSpace(text.charAt(from))) {
        from++;
      }
    }
    return parts;
  }

  private int end(int from) {
    int limit = limit(from);
    if (limit == whole.end()) {
      return limit;
    }
    int place = lastPlace(from, limit, true);
    if (place == from) {
      place = lastPlace(from, limit, false);
    }
    return place == from ? limit : place;
  }

  /** As far as the budget carries; at least one character. */
  private int limit(int from) {
    int low = from + 1;
    int high = (int) Math.min(whole.end(), from + 8L * budget);
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (TokenEstimate.estimate(text, from, middle) <= budget) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    boolean torn = low < whole.end() && isPair(low);
    return torn ? low + (low - 1 > from ? -1 : 1) : low;
  }

  private boolean isPair(int at) {
    return Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  /** The last place to cut; {@code from} where there is none. */
  private int lastPlace(int from, int limit, boolean atSpace) {
    for (int i = limit; i > from; i--) {
      boolean space = Characters.isSpace(text.charAt(i));
      boolean fits = atSpace ? space && !isBesideNumber(i) : !isInNumber(i) && !isPair(i);
      if (fits) {
        return i;
      }
    }
    return from;
  }

  /** "5 million" and "12 345" stay whole. */
  private boolean isBesideNumber(int space) {
    boolean after = space + 1 < whole.end() && Characters.isDigit(text.charAt(space + 1));
    return after || Characters.isDigit(text.charAt(space - 1));
  }

  private boolean isInNumber(int at) {
    return isNumberPart(text.charAt(at - 1)) && isNumberPart(text.charAt(at));
  }

  private static boolean isNumberPart(char c) {
    return Characters.isDigit(c) || ".,:/%-–$€£¥\u00A0\u202F\u2009'’".indexOf(c) >= 0;
  }
}
