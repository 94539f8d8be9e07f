package io.checksummary.recognise.phrase;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.date.ClockTimeReader;
import io.checksummary.recognise.date.DateReader;
import io.checksummary.recognise.date.GermanicClockTimes;
import io.checksummary.recognise.date.PeriodReader;
import io.checksummary.recognise.date.RomanceClockTimes;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.numeral.NumeralGrammar;
import io.checksummary.recognise.numeral.NumeralGrammars;
import io.checksummary.recognise.token.NumberTokens;

/**
 * What a number word begins: a number, a date, a time of day or a rank, by what stands around it.
 *
 * <p>Example: "three" is a number in "three ships", a time in "three o'clock", and "one" is a
 * pronoun in "the red one".
 */
public final class NumberWordReader {

  private final Lexicon lexicon;
  private final NumeralGrammar numerals;
  private final RangeReader ranges;
  private final QuantityWords words;
  private final OrdinalReader ordinals;
  private final DateReader dates;
  private final ClockTimeReader times;
  private final RomanceClockTimes hours;
  private final GermanicClockTimes clock;

  public NumberWordReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numerals = NumeralGrammars.of(lexicon);
    this.ranges = new RangeReader(lexicon);
    this.words = new QuantityWords(lexicon);
    this.dates = new DateReader(lexicon);
    this.ordinals = new OrdinalReader(lexicon, dates, new PeriodReader(lexicon));
    this.times = new ClockTimeReader(lexicon);
    this.hours = new RomanceClockTimes(lexicon);
    this.clock = new GermanicClockTimes(lexicon);
  }

  /** Adds what the number word at token {@code i} begins; returns its end, {@code i} if nothing. */
  public int at(RecognitionState r, int i) {
    NumberWord word = lexicon.numberWord(r.tokens(), i);
    if (word == null) {
      return i;
    }
    return switch (word.type()) {
      case POINT -> ranges.at(r, i);
      case AND, SUFFIX, COUPLE, RANK, AVOS, WITH -> i;
      case HUNDREDS, THOUSAND, SCORE, SIXTY -> cardinal(r, i);
      case HUNDRED, SCALE, GROUP, DENOMINATOR, DEMI, ELIDED, MIXED ->
          numerals.at(r.tokens(), i) == null ? i : cardinal(r, i);
      case ONE -> one(r, i);
      case MINUS -> measures(r, i);
      case ORDINAL_DIGIT, ORDINAL, ORDINAL_SCALE -> ordinalWord(r, i);
      case ARTICLE -> article(r, i);
      case DIGIT -> isPronoun(r, i, word) ? i : cardinal(r, i);
      case ZERO, TEEN, TEN -> cardinal(r, i);
      case HALF, QUARTER -> half(r, i);
    };
  }

  private int article(RecognitionState r, int i) {
    int half = words.unitAndHalf(r, i);
    if (half > i || lexicon.idioms.at(r.tokens(), i + 1) != null) {
      return half;
    }
    int end = lexicon.numberWord(r.tokens(), i + 1) == null ? i : ranges.at(r, i);
    return end > i ? end : words.article(r, i);
  }

  private int measures(RecognitionState r, int i) {
    boolean money = (lexicon.starts(r.tokens(), i + 1) & Lexicon.Start.MONEY) != 0;
    return money || r.tokens().isNumber(i + 1) || lexicon.numberWord(r.tokens(), i + 1) != null
        ? ranges.at(r, i)
        : i;
  }

  private int cardinal(RecognitionState r, int i) {
    Numeral n = numerals.at(r.tokens(), i);
    if (n != null && n.form() == Numeral.Form.ORDINAL) {
      return ordinals.at(r, n, RecognitionRule.ORDINAL_WORD);
    }
    int time = clock.at(r, i);
    time = time > i ? time : times.past(r, i);
    time = time > i ? time : times.at(r, i);
    time = time > i ? time : hours.at(r, i);
    time = time > i || n == null ? time : dates.atCardinal(r, n);
    return time > i ? time : ranges.at(r, i);
  }

  /** "un", "una" where it counts: "un millón", "una hora después", "un muerto". */
  private int one(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    Numeral n = numerals.at(t, i);
    if (n == null || n.to() > i + 1) {
      return n == null ? i : cardinal(r, i);
    }
    Match<String> unit = t.near(i + 1) ? lexicon.units.at(t, i + 1) : null;
    boolean percent = unit != null && unit.value().startsWith("percent");
    int said = clock.at(r, i);
    int time = said > i ? said : hours.at(r, i);
    int first = time > i ? time : dates.atCardinal(r, n);
    if (first > i) {
      return first;
    }
    int elided = t.isSign(i + 1, '\'') && t.joined(i + 1) ? i + 1 : i;
    int end = percent ? i : words.article(r, i, elided + 1);
    return end > i || !(percent || words.isArticleCounting(r, i)) ? end : cardinal(r, i);
  }

  /** "la prima volta", but not "due anni prima". */
  private boolean isLed(NumberTokens t, int i) {
    return t.near(i)
        && (lexicon.is(t, i - 1, LexicalCue.THE)
            || lexicon.is(t, i - 1, LexicalCue.POSSESSIVE)
            || lexicon.is(t, i - 1, LexicalCue.TO)
            || lexicon.is(t, i - 1, LexicalCue.IN));
  }

  /** "must first approve", "was first seen", "First she spoke": when, and no rank. */
  private boolean isAdverb(NumberTokens t, int i) {
    if (!lexicon.word(t, i).value().equals(Rational.ONE) || !t.isWord(i + 1) || !t.near(i + 1)) {
      return false;
    }
    boolean led = t.near(i) && lexicon.is(t, i - 1, LexicalCue.ORDER_BEFORE);
    boolean seen =
        (t.isSign(i - 1, ',') || (t.near(i) && lexicon.is(t, i - 1, LexicalCue.ORDER_AUXILIARY)))
            && lexicon.is(t, i + 1, LexicalCue.PARTICIPLE);
    return led || seen || lexicon.is(t, i + 1, LexicalCue.ORDER_AFTER);
  }

  private int ordinalWord(RecognitionState r, int i) {
    if (lexicon.is(r.tokens(), i, LexicalCue.LED_ORDINAL) && !isLed(r.tokens(), i)) {
      return i;
    }
    if (isAdverb(r.tokens(), i)) {
      return i;
    }
    Numeral n = numerals.at(r.tokens(), i);
    if (n != null && n.form() == Numeral.Form.FRACTION) {
      return ranges.at(r, i);
    }
    return n == null ? i : ordinals.at(r, n, RecognitionRule.ORDINAL_WORD);
  }

  /** "half" as a part of a compound word counts nothing: "half-empty". */
  private int half(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    boolean compound =
        t.joined(i)
            || (t.isSign(i + 1, '-')
                && t.joined(i + 1)
                && lexicon.units.at(t, i + 2) == null
                && !lexicon.is(t, i + 2, LexicalCue.POINT)
                && lexicon.numberWord(t, i + 2) == null);
    int said = clock.at(r, i);
    int past = said > i ? said : times.past(r, i);
    return past > i || compound ? past : ranges.at(r, i);
  }

  /** Whether "one" stands for something rather than counts; a number that goes on counts. */
  private boolean isPronoun(RecognitionState r, int i, NumberWord word) {
    if (!word.value().equals(Rational.ONE)) {
      return false;
    }
    Numeral n = numerals.at(r.tokens(), i);
    boolean alone = n != null && n.to() == i + 1;
    return alone && !words.isOneCounting(r, i);
  }
}
