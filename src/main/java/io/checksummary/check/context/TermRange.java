package io.checksummary.check.context;

import io.checksummary.text.Span;

/**
 * The terms {@code [from, to)} of a text.
 *
 * <p>Example: in "Costs fell. Sales rose 12%." the terms of the second sentence are {@code [2, 5)}.
 */
public record TermRange(int from, int to) {

  /** Those that begin within a stretch of the text. */
  public static TermRange of(PositionalTerms terms, Span span) {
    return new TermRange(terms.from(span.start()), terms.from(span.end()));
  }
}
