package io.checksummary.quantity;

import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Phrases.Match;

/**
 * Tens of years by their plural: "in her 30s" is an age, "the 90s" and "the nineties" are dates.
 */
final class Decades {

  private static final int LATE = 30;

  private final Lexicon lexicon;
  private final Hedges hedges;

  Decades(Lexicon lexicon, Hedges hedges) {
    this.lexicon = lexicon;
    this.hedges = hedges;
  }

  /** "30s"; returns its end, or where it starts if it is none. */
  int at(Reading r, Figure f) {
    int value = r.tokens.plain(f.from(), 2);
    if (value < 10) {
      return f.from();
    }
    return isDate(r.tokens, f.from())
        ? date(r, f.from(), f.to() + 1, value)
        : age(r, f.from(), f.to() + 1, value);
  }

  /** "the nineties", "in her thirties"; returns the end, {@code i} where it is none. */
  int atWord(Reading r, int i) {
    Match<Integer> decade = lexicon.decades.at(r.tokens, i);
    if (decade == null) {
      return i;
    }
    int value = decade.value();
    if (isDate(r.tokens, i)) {
      return date(r, i, decade.end(), value);
    }
    boolean owned = lexicon.is(r.tokens, beforeEarly(r.tokens, i) - 1, Cue.POSSESSIVE);
    return owned ? age(r, i, decade.end(), value) : i;
  }

  private static int date(Reading r, int from, int to, int value) {
    String edtf = (value >= LATE ? "19" : "XX") + value / 10 + "X";
    return r.add(CalendarDate.of(edtf), from, to, Rule.DATE_DECADE);
  }

  private int age(Reading r, int from, int to, int value) {
    Amount amount =
        Amount.of(Kind.AGE, Rational.of(value), "year", Rational.ONE)
            .withTo(Rational.of(value + 9));
    return hedges.add(r, amount, from, to, Rule.AGE_DECADE);
  }

  private boolean isDate(Tokens t, int i) {
    return lexicon.is(t, beforeEarly(t, i) - 1, Cue.THE) || t.isSign(i - 1, '\'');
  }

  /** Before "early", "mid-" or "late". */
  private int beforeEarly(Tokens t, int i) {
    int hyphen = t.isSign(i - 1, '-') && t.joined(i) ? i - 1 : i;
    return lexicon.is(t, hyphen - 1, Cue.EARLY) ? hyphen - 1 : i;
  }
}
