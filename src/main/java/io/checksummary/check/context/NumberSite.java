package io.checksummary.check.context;

import io.checksummary.text.Span;

/**
 * A number in its sentence: the terms {@code [from, to)} of a text, and where among them it stands.
 *
 * <p>Example: in "Costs fell. Sales rose 12% in May." the site of 12% has the terms from "Sales" to
 * "May". A claim and a candidate both have one, so that what stands around them is read alike.
 */
public record NumberSite(PositionalTerms terms, int from, int to, Span number) {

  /** The term that is the number; one past the last where it is no term. */
  public int self() {
    return terms.from(number.start());
  }

  public OpposingCues cues() {
    return OpposingCues.of(terms, from, to, number);
  }
}
