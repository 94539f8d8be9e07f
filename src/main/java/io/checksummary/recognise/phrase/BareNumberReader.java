package io.checksummary.recognise.phrase;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.amount.AmountDraft;
import io.checksummary.recognise.amount.BoundReader;
import io.checksummary.recognise.date.DecadeReader;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.numeral.NumeralReader;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/** What a bare number becomes by the word after it: "3rd", "one in five", "in her 30s", an age. */
public final class BareNumberReader {

  private static final int OLDEST = 120;

  /** Of more than these a few are counted. */
  private static final Rational MOST_OF = Rational.of(12);

  private static final int MOST_IN = 1000;

  private final Lexicon lexicon;
  private final BoundReader hedges;
  private final NumeralReader numerals;
  private final DecadeReader decades;

  BareNumberReader(Lexicon lexicon, BoundReader hedges) {
    this.lexicon = lexicon;
    this.hedges = hedges;
    this.numerals = new NumeralReader(lexicon);
    this.decades = new DecadeReader(lexicon, hedges);
  }

  /** Adds it; returns its end, or where the number starts if it is nothing of these. */
  int at(RecognitionState r, AmountDraft f) {
    NumberTokens t = r.tokens();
    int at = f.to();
    if (isDecade(t, f)) {
      String edtf = (t.plain(f.from()) >= 30 ? "19" : "20") + t.plain(f.from()) / 10 + "X";
      return r.add(CalendarDate.of(edtf), f.from(), at, RecognitionRule.DATE_DECADE);
    }
    if (t.joined(at) && t.isWord(at) && t.isNumber(f.from())) {
      return joined(r, f);
    }
    int in = t.isSign(at, '-') && t.joined(at) && t.joined(at + 1) ? at + 1 : at;
    if (lexicon.is(t, in, LexicalCue.IN) || lexicon.is(t, at, LexicalCue.OUT)) {
      return fraction(r, f, in);
    }
    int noun = oneOf(r, f);
    if (noun > f.from()) {
      return noun;
    }
    if (isOver(t, f)) {
      return over(r, f);
    }
    return isApposition(r, f)
        ? add(r, f, Kind.AGE, "year", at, RecognitionRule.AGE_APPOSITION)
        : f.from();
  }

  /** "los años 90", "les années 1980", "gli anni '70": tens after the word for years. */
  private boolean isDecade(NumberTokens t, AmountDraft f) {
    int before = t.isSign(f.from() - 1, '\'') ? f.from() - 2 : f.from() - 1;
    boolean years =
        lexicon.is(t, before, LexicalCue.DECADE_BEFORE)
            && lexicon.is(t, before - 1, LexicalCue.BEFORE_YEARS);
    int tens = t.plain(f.from(), 2);
    return years && tens >= 10 && tens % 10 == 0 && f.to() == f.from() + 1;
  }

  private int joined(RecognitionState r, AmountDraft f) {
    NumberTokens t = r.tokens();
    int at = f.to();
    if (isOrdinal(t, f)) {
      return add(r, f, Kind.ORDINAL, null, at + 1, RecognitionRule.ORDINAL_DIGITS);
    }
    return lexicon.is(t, at, LexicalCue.DECADE) && t.plain(f.from()) % 10 == 0
        ? decades.at(r, f)
        : f.from();
  }

  /** "21st", but not "11st 4lb", which is a weight. */
  boolean isOrdinal(NumberTokens t, AmountDraft f) {
    NumberWord word = lexicon.numberWord(t, f.to());
    if (word == null || word.type() != NumberWord.Type.SUFFIX || !f.value().isWhole()) {
      return false;
    }
    int tens = f.value().numerator().mod(java.math.BigInteger.valueOf(100)).intValue();
    return !isStones(t, f.to(), tens);
  }

  /** "14st" is a weight: only 1, 21, 31 and so on are firsts. */
  public static boolean isStones(NumberTokens t, int suffix, int value) {
    return t.is(suffix, "st") && (value % 10 != 1 || value % 100 == 11);
  }

  /** "one in five", "8 out of 10", "one in every three". */
  private int fraction(RecognitionState r, AmountDraft f, int in) {
    NumberTokens t = r.tokens();
    int at = in > f.to() && t.isSign(in + 1, '-') ? in + 2 : in + 1;
    if (lexicon.is(t, f.to(), LexicalCue.OUT)) {
      if (!lexicon.is(t, at, LexicalCue.OF)) {
        return f.from();
      }
      at++;
    }
    at = lexicon.is(t, at, LexicalCue.EVERY) || lexicon.is(t, at, LexicalCue.THE) ? at + 1 : at;
    Numeral whole = numerals.at(t, at, false);
    return whole != null && isWhole(t, f, whole)
        ? hedges.add(r, ratio(f, whole), f.from(), whole.to(), RecognitionRule.FRACTION_IN)
        : f.from();
  }

  /** "un enfant sur cinq", "un italiano su tre": the noun between belongs to the share. */
  private int oneOf(RecognitionState r, AmountDraft f) {
    NumberTokens t = r.tokens();
    int in = f.to() + 1;
    boolean one = lexicon.is(t, f.from(), NumberWord.Type.ONE) && lexicon.isShareOf(t, f.to());
    int at = lexicon.is(t, in + 1, LexicalCue.EVERY) ? in + 2 : in + 1;
    Numeral whole = one ? numerals.at(t, at, false) : null;
    boolean noun = whole != null && lexicon.isCountedNoun(t, whole.to()) && at == in + 1;
    boolean fits =
        whole != null
            && whole.isWhole()
            && f.value().compareTo(whole.value()) < 0
            && whole.value().compareTo(Rational.of(MOST_IN)) <= 0;
    return whole != null && fits && !noun
        ? hedges.add(r, ratio(f, whole), f.from(), whole.to(), RecognitionRule.FRACTION_IN)
        : f.from();
  }

  /** "one over twenty": a fraction read aloud. */
  private boolean isOver(NumberTokens t, AmountDraft f) {
    boolean over =
        lexicon.is(t, f.to(), LexicalCue.OVER) && f.value().equals(Rational.ONE) && t.near(f.to());
    Numeral bottom = over ? numerals.at(t, f.to() + 1, false) : null;
    return bottom != null && bottom.isWhole() && bottom.value().compareTo(Rational.ONE) > 0;
  }

  private int over(RecognitionState r, AmountDraft f) {
    Numeral bottom = numerals.at(r.tokens(), f.to() + 1, false);
    return bottom == null
        ? f.from()
        : hedges.add(r, ratio(f, bottom), f.from(), bottom.to(), RecognitionRule.FRACTION_IN);
  }

  private boolean isWhole(NumberTokens t, AmountDraft f, Numeral whole) {
    boolean counts =
        f.value().isWhole()
            && whole.isWhole()
            && f.value().signum() > 0
            && f.value().compareTo(whole.value()) < 0
            && whole.form() != Numeral.Form.ORDINAL;
    boolean out = lexicon.is(t, f.to(), LexicalCue.OUT);
    boolean usual =
        whole.value().compareTo(Rational.of(MOST_IN)) <= 0
            || whole.isScaled()
            || (f.value().equals(Rational.ONE) && t.plain(whole.from()) < 0);
    boolean unit =
        t.near(whole.to()) && (lexicon.units.at(t, whole.to()) != null || isMonth(t, whole.to()));
    boolean place = t.joined(whole.to()) && t.isWord(whole.to());
    boolean parted = isParted(t, f, whole);
    return counts && (out || (usual && !unit && !place && !parted));
  }

  /** "41 van de 72 molens", "drei von 29 Spielen": two counts, and no share that is rounded. */
  private boolean isParted(NumberTokens t, AmountDraft f, Numeral whole) {
    int in = lexicon.is(t, f.to(), LexicalCue.IN) ? f.to() : f.to() + 1;
    return lexicon.is(t, in, LexicalCue.OF) && whole.value().compareTo(MOST_OF) > 0;
  }

  private boolean isMonth(NumberTokens t, int at) {
    return (lexicon.months.at(t, at) != null && t.isCapital(at)) || t.isSign(at, '-');
  }

  private static Amount ratio(AmountDraft f, Numeral whole) {
    return Amount.of(Kind.FRACTION, f.value().over(whole.value()), null, Rational.ZERO);
  }

  /** "Jane Doe, 34, said": a number of years between commas after a name. */
  private boolean isApposition(RecognitionState r, AmountDraft f) {
    NumberTokens t = r.tokens();
    int i = f.from();
    int years = t.plain(i, 3);
    boolean comma = t.isSign(i - 1, ',') && t.isCapital(i - 2) && t.near(i);
    boolean closes =
        (t.isSign(i + 1, ',') && t.joined(i + 1) && !t.joined(i + 2))
            || t.isSign(i + 1, '.')
            || t.isSign(i + 1, ')')
            || t.isSign(i + 1, ';')
            || lexicon.is(t, i + 1, NumberWord.Type.AND);
    return comma && closes && years > 0 && years <= OLDEST && f.to() == i + 1 && isPerson(t, i - 2);
  }

  /** Two names in a row, or one that is no month or day of the week. */
  private boolean isPerson(NumberTokens t, int last) {
    boolean time = lexicon.months.at(t, last) != null || lexicon.is(t, last, LexicalCue.WEEKDAY);
    return !time
        && ((t.isCapital(last - 1) && t.near(last) && !lexicon.is(t, last - 1, LexicalCue.IN))
            || lexicon.is(t, last + 3, LexicalCue.PERSON_AFTER));
  }

  private int add(
      RecognitionState r,
      AmountDraft f,
      Kind kind,
      @Nullable String unit,
      int end,
      RecognitionRule rule) {
    return hedges.add(r, f.counting(kind, unit, end, rule).amount(), f.from(), end, rule);
  }
}
