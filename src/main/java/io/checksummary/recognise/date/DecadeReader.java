package io.checksummary.recognise.date;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.amount.AmountDraft;
import io.checksummary.recognise.amount.BoundReader;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.token.NumberTokens;

/**
 * Tens of years by their plural: "in her 30s" is an age, "the 90s" and "the nineties" are dates.
 */
public final class DecadeReader {

  private static final int LATE = 30;

  private final Lexicon lexicon;
  private final BoundReader hedges;

  public DecadeReader(Lexicon lexicon, BoundReader hedges) {
    this.lexicon = lexicon;
    this.hedges = hedges;
  }

  /** "30s"; returns its end, or where it starts if it is none. */
  public int at(RecognitionState r, AmountDraft f) {
    int value = r.tokens().plain(f.from(), 2);
    if (value < 10) {
      return f.from();
    }
    return isDate(r.tokens(), f.from())
        ? date(r, f.from(), f.to() + 1, value)
        : age(r, f.from(), f.to() + 1, value);
  }

  /** "the nineties", "in her thirties"; returns the end, {@code i} where it is none. */
  public int atWord(RecognitionState r, int i) {
    Match<Integer> decade = lexicon.decades.at(r.tokens(), i);
    if (decade == null) {
      return i;
    }
    int value = decade.value();
    if (isDate(r.tokens(), i)) {
      return date(r, i, decade.end(), value);
    }
    boolean owned = lexicon.is(r.tokens(), beforeEarly(r.tokens(), i) - 1, LexicalCue.POSSESSIVE);
    return owned ? age(r, i, decade.end(), value) : i;
  }

  private static int date(RecognitionState r, int from, int to, int value) {
    String edtf = (value >= LATE ? "19" : "XX") + value / 10 + "X";
    return r.add(CalendarDate.of(edtf), from, to, RecognitionRule.DATE_DECADE);
  }

  private int age(RecognitionState r, int from, int to, int value) {
    Amount amount =
        Amount.of(Kind.AGE, Rational.of(value), "year", Rational.ONE)
            .withTo(Rational.of(value + 9));
    return hedges.add(r, amount, from, to, RecognitionRule.AGE_DECADE);
  }

  private boolean isDate(NumberTokens t, int i) {
    return lexicon.is(t, beforeEarly(t, i) - 1, LexicalCue.THE) || t.isSign(i - 1, '\'');
  }

  /** Before "early", "mid-" or "late". */
  private int beforeEarly(NumberTokens t, int i) {
    int hyphen = t.isSign(i - 1, '-') && t.joined(i) ? i - 1 : i;
    return lexicon.is(t, hyphen - 1, LexicalCue.EARLY) ? hyphen - 1 : i;
  }
}
