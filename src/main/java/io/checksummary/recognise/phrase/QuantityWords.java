package io.checksummary.recognise.phrase;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.quantity.VagueQuantity;
import io.checksummary.recognise.amount.AmountDraft;
import io.checksummary.recognise.amount.AmountReader;
import io.checksummary.recognise.amount.BoundReader;
import io.checksummary.recognise.lexicon.CurrencyWord;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.Magnitude;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.token.NumberTokens;

/**
 * Words that count by themselves: "no injuries", "both", "doubled", "dozens", "a few", "a mile".
 */
public final class QuantityWords {

  private static final int QUARTER_HOUR = 15;

  private final Lexicon lexicon;
  private final AmountReader amounts;
  private final BoundReader hedges;

  /** Whether the table names the units that the article counts by itself. */
  private final boolean agreeing;

  public QuantityWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.amounts = new AmountReader(lexicon);
    this.hedges = new BoundReader(lexicon);
    this.agreeing = lexicon.knows(LexicalCue.ONE_UNIT);
  }

  /** "dozens", "millions of dollars", "a few"; returns the end, {@code i} where it is none. */
  public int vague(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    Match<Magnitude> vague = lexicon.vague.at(t, i);
    if (vague == null) {
      return i;
    }
    Rational magnitude = vague.value().value();
    int of = lexicon.is(t, vague.end(), LexicalCue.OF) ? vague.end() + 1 : vague.end();
    Match<CurrencyWord> money = t.near(of) ? lexicon.moneyAfter.at(t, of) : null;
    Match<String> unit =
        t.near(of) && t.isWord(of) && t.length(of) > 1 ? lexicon.units.at(t, of) : null;
    RecognitionRule rule =
        magnitude == null ? RecognitionRule.VAGUE_FEW : RecognitionRule.VAGUE_MAGNITUDE;
    if (money != null && t.isWord(of)) {
      return r.add(new VagueQuantity(magnitude, money.value().code()), i, money.end(), rule);
    }
    return unit == null
        ? r.add(new VagueQuantity(magnitude, null), i, vague.end(), rule)
        : r.add(new VagueQuantity(magnitude, unit.value()), i, unit.end(), rule);
  }

  /** "doubled", "twice", "tenfold". */
  public int multiple(RecognitionState r, int i) {
    Match<Lexicon.Multiple> multiple = lexicon.multiples.at(r.tokens(), i);
    if (multiple == null) {
      return i;
    }
    Amount amount = Amount.of(Kind.MULTIPLE, multiple.value().factor(), null, Rational.ZERO);
    int end = multiple.end() - multiple.value().after();
    return hedges.add(r, amount, i, end, RecognitionRule.MULTIPLE_WORD);
  }

  /** "no injuries", "both sides". */
  public int zeroOrBoth(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    if (lexicon.is(t, i, LexicalCue.BOTH) && lexicon.is(t, i + 1, LexicalCue.BOTH_AFTER)) {
      return number(r, i, 2, RecognitionRule.NUMBER_BOTH);
    }
    boolean no =
        (lexicon.is(t, i, LexicalCue.ZERO) && t.length(i) == 2) || lexicon.is(t, i, LexicalCue.NO);
    return no && lexicon.is(t, i + 1, LexicalCue.ZERO_NOUN) && t.near(i + 1)
        ? number(r, i, 0, RecognitionRule.NUMBER_ZERO)
        : i;
  }

  private static int number(RecognitionState r, int i, int value, RecognitionRule rule) {
    return r.add(Amount.of(Kind.NUMBER, Rational.of(value), null, Rational.ONE), i, i + 1, rule);
  }

  /** Whether "one" at a token counts, rather than stands for something: "one person", "the one". */
  public boolean isOneCounting(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    boolean hedged = r.hedgeBefore(i) != null || lexicon.is(t, i - 1, LexicalCue.ONE_COUNT);
    boolean joined = t.isSign(i + 1, '-') && t.joined(i + 1) && t.joined(i + 2);
    boolean unit = t.isWord(i + 1) && t.near(i + 1) && lexicon.units.at(t, i + 1) != null;
    if (hedged || unit || (joined && !t.joined(i))) {
      return true;
    }
    boolean pronoun =
        lexicon.is(t, i - 1, LexicalCue.ONE_BEFORE)
            || lexicon.is(t, i + 1, LexicalCue.ONE_AFTER)
            || t.joined(i)
            || (t.joined(i + 1) && t.isSign(i + 1, '\''));
    return !pronoun
        && ((t.isWord(i + 1) && t.near(i + 1))
            || t.isSign(i + 1, ',')
            || t.type(i - 1) == NumberTokens.END);
  }

  /**
   * Whether an article that is the word for one too counts: "solo una", "un muerto", not "un día".
   */
  public boolean isArticleCounting(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    boolean hedged = isLimited(r, i) || lexicon.is(t, i - 1, LexicalCue.ONE_COUNT);
    boolean noun = lexicon.is(t, i + 1, LexicalCue.ONE_NOUN) && t.near(i + 1);
    boolean whole = t.type(i - 1) == NumberTokens.END && t.type(i + 1) == NumberTokens.END;
    boolean share =
        lexicon.is(t, i + 1, LexicalCue.IN)
            && (lexicon.is(t, i + 2, LexicalCue.EVERY) || !lexicon.is(t, i + 1, LexicalCue.OF))
            && startsNumber(t, lexicon.is(t, i + 2, LexicalCue.EVERY) ? i + 3 : i + 2);
    return hedged
        || noun
        || whole
        || share
        || lexicon.isShareOf(t, i + 1)
        || lexicon.is(t, i + 1, LexicalCue.OVER);
  }

  /** "al menos una", "plus d'un"; but "vers un" is a direction. */
  private boolean isLimited(RecognitionState r, int i) {
    Bound hedge = r.hedgeBefore(i);
    boolean limit = hedge == Bound.MORE_THAN || hedge == Bound.LESS_THAN || hedge == Bound.AT_MOST;
    boolean of = lexicon.is(r.tokens(), i - 1, LexicalCue.OF) || r.tokens().isSign(i - 1, '\'');
    return hedge == Bound.AT_LEAST || (limit && of);
  }

  private boolean startsNumber(NumberTokens t, int at) {
    return t.isNumber(at) || (lexicon.starts(t, at) & Lexicon.Start.NUMERAL) != 0;
  }

  /** "the last year and a half": a length of time that no number opens. */
  public int unitAndHalf(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    boolean half =
        lexicon.is(t, i + 1, NumberWord.Type.HALF) && lexicon.is(t, i - 1, NumberWord.Type.AND);
    Match<String> unit = half && r.foundEnd() <= i - 2 ? lexicon.units.at(t, i - 2) : null;
    if (unit == null || unit.end() != i - 1 || !Units.isTime(unit.value())) {
      return i;
    }
    Amount amount = Amount.of(Kind.DURATION, Rational.of(3, 2), unit.value(), Rational.ZERO);
    return hedges.add(r, amount, i - 2, i + 2, RecognitionRule.DURATION_COMPOUND);
  }

  /** "a mile", "a dollar", "an hour later"; returns the end, {@code i} where it is none. */
  public int article(RecognitionState r, int i) {
    return article(r, i, i + 1);
  }

  /**
   * @param noun where the noun begins: past an apostrophe in "un'ora"
   */
  public int article(RecognitionState r, int i, int noun) {
    NumberTokens t = r.tokens();
    if (!t.isWord(noun) || !t.near(noun)) {
      return i;
    }
    Match<String> unit = lexicon.units.at(t, noun);
    if (unit != null) {
      return unit(r, i, noun, unit);
    }
    Match<CurrencyWord> money = lexicon.moneyAfter.at(t, noun);
    boolean goes =
        money != null
            && t.length(noun) > 3
            && !isPlural(t, noun)
            && (!lexicon.is(t, i + 1, LexicalCue.NO_ARTICLE)
                || t.type(money.end()) == NumberTokens.SIGN)
            && !t.isSign(money.end(), '-');
    return goes && money != null ? money(r, i, money) : i;
  }

  private int money(RecognitionState r, int i, Match<CurrencyWord> money) {
    Numeral one = Numeral.whole(i, i + 1, Rational.ONE, Numeral.Form.WORDS);
    AmountDraft f =
        AmountDraft.bare(one, i, Rational.ONE)
            .money(money.value(), i, money.end(), false, RecognitionRule.MONEY_ARTICLE);
    AmountDraft sum = amounts.compound(r.tokens(), f);
    return hedges.add(r, sum.amount(), i, sum.to(), sum.rule());
  }

  private int unit(RecognitionState r, int i, int noun, Match<String> unit) {
    NumberTokens t = r.tokens();
    boolean time = Units.isTime(unit.value());
    Numeral one = Numeral.whole(i, i + 1, Rational.ONE, Numeral.Form.WORDS);
    RecognitionRule rule =
        time ? RecognitionRule.DURATION_ARTICLE : RecognitionRule.MEASURE_ARTICLE;
    boolean quarter = unit.value().equals("quarter-hour");
    String id = quarter ? "minute" : unit.value();
    AmountDraft f =
        AmountDraft.bare(one, i, quarter ? Rational.of(QUARTER_HOUR) : Rational.ONE)
            .counting(time ? Kind.DURATION : Kind.MEASURE, id, unit.end(), rule);
    AmountDraft sum = amounts.compound(t, f);
    boolean cue = !sum.equals(f) || isMeant(r, i, noun, unit, time);
    return cue ? hedges.add(r, sum.amount(), i, sum.to(), sum.rule()) : i;
  }

  /** "an hour later", "for a year", "a mile": but not "a day of protest", "the foot of a hill". */
  private boolean isMeant(RecognitionState r, int i, int noun, Match<String> unit, boolean time) {
    NumberTokens t = r.tokens();
    if (lexicon.is(t, i + 1, LexicalCue.NO_ARTICLE)
        || t.isSign(unit.end(), '-')
        || isPlural(t, noun)) {
      return false;
    }
    boolean whole = t.type(i - 1) == NumberTokens.END && t.type(unit.end()) == NumberTokens.END;
    if (!time || whole) {
      return t.length(noun) > 2;
    }
    boolean gone = lexicon.is(t, unit.end(), LexicalCue.AGO) && t.near(unit.end());
    return gone
        || r.hedgeBefore(i) != null
        || lexicon.is(t, i - 1, LexicalCue.FOR)
        || lexicon.is(t, noun, LexicalCue.ONE_UNIT);
  }

  /** Where the article tells the number, the ending need not: "eine Stunde". */
  private boolean isPlural(NumberTokens t, int at) {
    return !agreeing && lexicon.format.isPlural(t, at);
  }
}
