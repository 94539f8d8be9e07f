package io.checksummary.quantity;

import io.checksummary.quantity.Amount.Kind;

/** Ranks: "third", "the 21st", with the dates and parts of a year that they make. */
final class Ordinals {

  private final Lexicon lexicon;
  private final Dates dates;
  private final Periods periods;

  Ordinals(Lexicon lexicon, Dates dates, Periods periods) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.periods = periods;
  }

  /** Adds what the ordinal is; returns its end. */
  int at(Reading r, Numeral ordinal, Rule rule) {
    int from = ordinal.from();
    int end = dates.atOrdinal(r, ordinal);
    end = end > from ? end : periods.atOrdinal(r, ordinal);
    if (end > from) {
      return end;
    }
    Amount amount = Amount.of(Kind.ORDINAL, ordinal.value(), null, Rational.ONE);
    return r.add(amount, from, afterPart(r.tokens, ordinal.to()), rule);
  }

  /** The half of "the second half" is no fraction: it belongs to the rank. */
  private int afterPart(Tokens t, int at) {
    int noun = t.isSign(at, '-') && t.joined(at + 1) ? at + 1 : at;
    boolean part = lexicon.is(t, noun, Cue.HALF) || lexicon.is(t, noun, Cue.QUARTER);
    return part && t.near(noun) ? noun + 1 : at;
  }
}
