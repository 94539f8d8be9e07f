package io.checksummary.report.number;

import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text in which each number carries its verdict. It is cut into segments that follow one another
 * without a gap, so that a renderer writes them one by one and puts a sign behind each number.
 *
 * <p>Example: "up 9% now" with the number "9%" is the segments "up ", the number "9%", " now".
 *
 * <p>A caveat: of two numbers that overlap only the one that begins first is marked. Segments stand
 * in the order of the text; in a script that is written from right to left that is not the order on
 * the screen.
 */
public record MarkedText(String text, List<Segment> segments) {

  /** A part of the text. Its span counts in that text, and is never empty. */
  public sealed interface Segment {
    Span span();
  }

  /** What stands before, between and behind the numbers. */
  public record Words(Span span) implements Segment {}

  /** A number, as the text writes it. */
  public record MarkedNumber(Span span, ReportedNumber number) implements Segment {}

  /**
   * @throws IllegalArgumentException if the segments leave out or repeat a part of the text
   */
  public MarkedText {
    segments = List.copyOf(segments);
    int at = 0;
    for (Segment segment : segments) {
      if (segment.span().start() != at || segment.span().length() == 0) {
        throw new IllegalArgumentException("a gap at " + at + ": " + segment.span());
      }
      at = segment.span().end();
    }
    if (at != text.length()) {
      throw new IllegalArgumentException("segments end at " + at + " of " + text.length());
    }
  }

  /**
   * Marks the numbers of a passage.
   *
   * @param numbers of any passages; those of this one are marked
   */
  public static MarkedText of(SummaryPassage passage, List<ReportedNumber> numbers) {
    String text = passage.text();
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (ReportedNumber number : inOrder(passage, numbers)) {
      Span span = number.span();
      if (span.start() >= at) {
        addWords(segments, at, span.start());
        segments.add(new MarkedNumber(span, number));
        at = span.end();
      }
    }
    addWords(segments, at, text.length());
    return new MarkedText(text, segments);
  }

  private static List<ReportedNumber> inOrder(
      SummaryPassage passage, List<ReportedNumber> numbers) {
    return numbers.stream()
        .filter(number -> number.in().equals(passage.in()))
        .filter(number -> number.span().length() > 0)
        .filter(number -> number.span().end() <= passage.text().length())
        .sorted(Comparator.comparingInt(number -> number.span().start()))
        .toList();
  }

  private static void addWords(List<Segment> segments, int start, int end) {
    if (start < end) {
      segments.add(new Words(new Span(start, end)));
    }
  }
}
