package io.checksummary.check.source;

import io.checksummary.check.verdict.Evidence;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;

/**
 * What is shown of the sentence around a place: all of it, or where it has no end in sight the
 * words next to the place.
 */
final class EvidenceSnippet {

  private static final String ELLIPSIS = "…";

  /** Behind so many characters without a space no word's border is looked for. */
  private static final int LONGEST_WORD = 40;

  private EvidenceSnippet() {}

  /**
   * The sentence, at most {@link Evidence#LONGEST_SENTENCE} characters of it around the place, cut
   * between words, with an ellipsis where it is cut.
   *
   * <p>Example: of a table of 10,000 numbers without a full stop, some eighty on both sides of the
   * one that is meant. Text without spaces is cut between characters.
   */
  static String of(SourceText in, Span sentence, Span place) {
    String text = in.text();
    Span whole = stripped(text, sentence);
    if (whole.length() <= Evidence.LONGEST_SENTENCE) {
      return whole.of(text);
    }
    int room = Evidence.LONGEST_SENTENCE - 2 * ELLIPSIS.length();
    int middle = Math.min(place.end(), place.start() + room);
    int before = (room - (middle - place.start())) / 2;
    int start = Math.clamp(place.start() - before, whole.start(), whole.end() - room);
    int end = start + room;
    int from = start == whole.start() ? start : border(text, start, Math.min(place.start(), end));
    int to = end == whole.end() ? end : borderBack(text, end, Math.max(middle, from));
    return (from > whole.start() ? ELLIPSIS : "")
        + text.substring(from, to).strip()
        + (to < whole.end() ? ELLIPSIS : "");
  }

  private static Span stripped(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Where a word begins, from here on; here or beside it, where none does. */
  private static int border(String text, int here, int most) {
    for (int at = here; at <= Math.min(most, here + LONGEST_WORD); at++) {
      if (at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(here)) ? here + 1 : here;
  }

  /** Where a word ends, from here back; here or beside it, where none does. */
  private static int borderBack(String text, int here, int least) {
    for (int at = here; at >= Math.max(least, here - LONGEST_WORD); at--) {
      if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(here)) ? here - 1 : here;
  }
}
