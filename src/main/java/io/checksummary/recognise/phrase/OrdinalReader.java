package io.checksummary.recognise.phrase;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.date.DateReader;
import io.checksummary.recognise.date.PeriodReader;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.token.NumberTokens;

/** Ranks: "third", "the 21st", with the dates and parts of a year that they make. */
public final class OrdinalReader {

  private final Lexicon lexicon;
  private final DateReader dates;
  private final PeriodReader periods;

  public OrdinalReader(Lexicon lexicon, DateReader dates, PeriodReader periods) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.periods = periods;
  }

  /** Adds what the ordinal is; returns its end. */
  public int at(RecognitionState r, Numeral ordinal, RecognitionRule rule) {
    int from = ordinal.from();
    int end = dates.atOrdinal(r, ordinal);
    end = end > from ? end : periods.atOrdinal(r, ordinal);
    if (end > from) {
      return end;
    }
    Amount amount = Amount.of(Kind.ORDINAL, ordinal.value(), null, Rational.ONE);
    return r.add(amount, from, afterPart(r.tokens(), ordinal.to()), rule);
  }

  /** The half of "the second half" is no fraction: it belongs to the rank. */
  private int afterPart(NumberTokens t, int at) {
    int noun = t.isSign(at, '-') && t.joined(at + 1) ? at + 1 : at;
    boolean part = lexicon.is(t, noun, LexicalCue.HALF) || lexicon.is(t, noun, LexicalCue.QUARTER);
    return part && t.near(noun) ? noun + 1 : at;
  }
}
