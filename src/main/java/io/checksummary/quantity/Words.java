package io.checksummary.quantity;

import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Phrases.Match;

/**
 * Words that count by themselves: "no injuries", "both", "doubled", "dozens", "a few", "a mile".
 */
final class Words {

  private static final int QUARTER_HOUR = 15;

  private final Lexicon lexicon;
  private final Hedges hedges;

  /** Whether the table names the units that the article counts by itself. */
  private final boolean agreeing;

  Words(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.hedges = new Hedges(lexicon);
    this.agreeing = lexicon.knows(Cue.ONE_UNIT);
  }

  /** "dozens", "millions of dollars", "a few"; returns the end, {@code i} where it is none. */
  int vague(Reading r, int i) {
    Tokens t = r.tokens;
    Match<Lexicon.Magnitude> vague = lexicon.vague.at(t, i);
    if (vague == null) {
      return i;
    }
    Rational magnitude = vague.value().value();
    int of = lexicon.is(t, vague.end(), Cue.OF) ? vague.end() + 1 : vague.end();
    Match<Currency> money = t.near(of) ? lexicon.moneyAfter.at(t, of) : null;
    Match<String> unit =
        t.near(of) && t.isWord(of) && t.length(of) > 1 ? lexicon.units.at(t, of) : null;
    Rule rule = magnitude == null ? Rule.VAGUE_FEW : Rule.VAGUE_MAGNITUDE;
    if (money != null && t.isWord(of)) {
      return r.add(new Vague(magnitude, money.value().code()), i, money.end(), rule);
    }
    return unit == null
        ? r.add(new Vague(magnitude, null), i, vague.end(), rule)
        : r.add(new Vague(magnitude, unit.value()), i, unit.end(), rule);
  }

  /** "doubled", "twice", "tenfold". */
  int multiple(Reading r, int i) {
    Match<Rational> multiple = lexicon.multiples.at(r.tokens, i);
    if (multiple == null) {
      return i;
    }
    Amount amount = Amount.of(Kind.MULTIPLE, multiple.value(), null, Rational.ZERO);
    return hedges.add(r, amount, i, multiple.end(), Rule.MULTIPLE_WORD);
  }

  /** "no injuries", "both sides". */
  int zeroOrBoth(Reading r, int i) {
    Tokens t = r.tokens;
    if (lexicon.is(t, i, Cue.BOTH) && lexicon.is(t, i + 1, Cue.BOTH_AFTER)) {
      return number(r, i, 2, Rule.NUMBER_BOTH);
    }
    boolean no = (lexicon.is(t, i, Cue.ZERO) && t.length(i) == 2) || lexicon.is(t, i, Cue.NO);
    return no && lexicon.is(t, i + 1, Cue.ZERO_NOUN) && t.near(i + 1)
        ? number(r, i, 0, Rule.NUMBER_ZERO)
        : i;
  }

  private static int number(Reading r, int i, int value, Rule rule) {
    return r.add(Amount.of(Kind.NUMBER, Rational.of(value), null, Rational.ONE), i, i + 1, rule);
  }

  /** Whether "one" at a token counts, rather than stands for something: "one person", "the one". */
  boolean isOneCounting(Reading r, int i) {
    Tokens t = r.tokens;
    boolean hedged = r.hedgeBefore(i) != null || lexicon.is(t, i - 1, Cue.ONE_COUNT);
    boolean joined = t.isSign(i + 1, '-') && t.joined(i + 1) && t.joined(i + 2);
    boolean unit = t.isWord(i + 1) && t.near(i + 1) && lexicon.units.at(t, i + 1) != null;
    if (hedged || unit || (joined && !t.joined(i))) {
      return true;
    }
    boolean pronoun =
        lexicon.is(t, i - 1, Cue.ONE_BEFORE)
            || lexicon.is(t, i + 1, Cue.ONE_AFTER)
            || t.joined(i)
            || (t.joined(i + 1) && t.isSign(i + 1, '\''));
    return !pronoun
        && ((t.isWord(i + 1) && t.near(i + 1))
            || t.isSign(i + 1, ',')
            || t.type(i - 1) == Tokens.END);
  }

  /**
   * Whether an article that is the word for one too counts: "solo una", "un muerto", not "un día".
   */
  boolean isArticleCounting(Reading r, int i) {
    Tokens t = r.tokens;
    boolean hedged = isLimited(r, i) || lexicon.is(t, i - 1, Cue.ONE_COUNT);
    boolean noun = lexicon.is(t, i + 1, Cue.ONE_NOUN) && t.near(i + 1);
    boolean whole = t.type(i - 1) == Tokens.END && t.type(i + 1) == Tokens.END;
    boolean share =
        lexicon.is(t, i + 1, Cue.IN)
            && (lexicon.is(t, i + 2, Cue.EVERY) || !lexicon.is(t, i + 1, Cue.OF))
            && startsNumber(t, lexicon.is(t, i + 2, Cue.EVERY) ? i + 3 : i + 2);
    return hedged
        || noun
        || whole
        || share
        || lexicon.isShareOf(t, i + 1)
        || lexicon.is(t, i + 1, Cue.OVER);
  }

  /** "al menos una", "plus d'un"; but "vers un" is a direction. */
  private boolean isLimited(Reading r, int i) {
    Bound hedge = r.hedgeBefore(i);
    boolean limit = hedge == Bound.MORE_THAN || hedge == Bound.LESS_THAN || hedge == Bound.AT_MOST;
    boolean of = lexicon.is(r.tokens, i - 1, Cue.OF) || r.tokens.isSign(i - 1, '\'');
    return hedge == Bound.AT_LEAST || (limit && of);
  }

  private boolean startsNumber(Tokens t, int at) {
    return t.isNumber(at) || (lexicon.starts(t, at) & Lexicon.Start.NUMERAL) != 0;
  }

  /** "the last year and a half": a length of time that no number opens. */
  int unitAndHalf(Reading r, int i) {
    Tokens t = r.tokens;
    boolean half =
        lexicon.is(t, i + 1, NumberWord.Type.HALF) && lexicon.is(t, i - 1, NumberWord.Type.AND);
    Match<String> unit = half && r.foundEnd() <= i - 2 ? lexicon.units.at(t, i - 2) : null;
    if (unit == null || unit.end() != i - 1 || !Measures.isTime(unit.value())) {
      return i;
    }
    Amount amount = Amount.of(Kind.DURATION, Rational.of(3, 2), unit.value(), Rational.ZERO);
    return hedges.add(r, amount, i - 2, i + 2, Rule.DURATION_COMPOUND);
  }

  /** "a mile", "a dollar", "an hour later"; returns the end, {@code i} where it is none. */
  int article(Reading r, int i, Measures measures) {
    return article(r, i, i + 1, measures);
  }

  /**
   * @param noun where the noun begins: past an apostrophe in "un'ora"
   */
  int article(Reading r, int i, int noun, Measures measures) {
    Tokens t = r.tokens;
    if (!t.isWord(noun) || !t.near(noun)) {
      return i;
    }
    Match<String> unit = lexicon.units.at(t, noun);
    if (unit != null) {
      return unit(r, i, noun, unit, measures);
    }
    Match<Currency> money = lexicon.moneyAfter.at(t, noun);
    boolean goes =
        money != null
            && t.length(noun) > 3
            && !isPlural(t, noun)
            && (!lexicon.is(t, i + 1, Cue.NO_ARTICLE) || t.type(money.end()) == Tokens.SIGN)
            && !t.isSign(money.end(), '-');
    return goes && money != null ? money(r, i, money) : i;
  }

  private int money(Reading r, int i, Match<Currency> money) {
    Numeral one = Numeral.whole(i, i + 1, Rational.ONE, Numeral.Form.WORDS);
    Figure f =
        Figure.bare(one, i, Rational.ONE)
            .money(money.value(), i, money.end(), false, Rule.MONEY_ARTICLE);
    Figure sum = new Money(lexicon, new Numerals(lexicon)).compound(r.tokens, f);
    return hedges.add(r, sum.amount(), i, sum.to(), sum.rule());
  }

  private int unit(Reading r, int i, int noun, Match<String> unit, Measures measures) {
    Tokens t = r.tokens;
    boolean time = Measures.isTime(unit.value());
    Numeral one = Numeral.whole(i, i + 1, Rational.ONE, Numeral.Form.WORDS);
    Rule rule = time ? Rule.DURATION_ARTICLE : Rule.MEASURE_ARTICLE;
    boolean quarter = unit.value().equals("quarter-hour");
    String id = quarter ? "minute" : unit.value();
    Figure f =
        Figure.bare(one, i, quarter ? Rational.of(QUARTER_HOUR) : Rational.ONE)
            .counting(time ? Kind.DURATION : Kind.MEASURE, id, unit.end(), rule);
    Figure sum = measures.compound(t, f, new Numerals(lexicon));
    boolean cue = !sum.equals(f) || isMeant(r, i, noun, unit, time);
    return cue ? hedges.add(r, sum.amount(), i, sum.to(), sum.rule()) : i;
  }

  /** "an hour later", "for a year", "a mile": but not "a day of protest", "the foot of a hill". */
  private boolean isMeant(Reading r, int i, int noun, Match<String> unit, boolean time) {
    Tokens t = r.tokens;
    if (lexicon.is(t, i + 1, Cue.NO_ARTICLE) || t.isSign(unit.end(), '-') || isPlural(t, noun)) {
      return false;
    }
    boolean whole = t.type(i - 1) == Tokens.END && t.type(unit.end()) == Tokens.END;
    if (!time || whole) {
      return t.length(noun) > 2;
    }
    boolean gone = lexicon.is(t, unit.end(), Cue.AGO) && t.near(unit.end());
    return gone
        || r.hedgeBefore(i) != null
        || lexicon.is(t, i - 1, Cue.FOR)
        || lexicon.is(t, noun, Cue.ONE_UNIT);
  }

  /** Where the article tells the number, the ending need not: "eine Stunde". */
  private boolean isPlural(Tokens t, int at) {
    return !agreeing && lexicon.format.isPlural(t, at);
  }
}
