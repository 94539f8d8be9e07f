package io.checksummary.recognise.date;

import io.checksummary.quantity.Bound;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.amount.AmountDraft;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.mention.EdtfWriter;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.numeral.NumeralGrammar;
import io.checksummary.recognise.numeral.NumeralGrammars;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/** Years by themselves: "in 2016", "the 2016 election", "2016-18", "the 1990s". */
public final class YearReader {

  private static final int MODERN = 1900;
  private static final int LATEST = 2100;
  private static final int NEAR_YEARS = 12;

  private final Lexicon lexicon;
  private final NumeralGrammar words;

  public YearReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = NumeralGrammars.of(lexicon);
  }

  /** Adds the year or years that the bare number is; returns its end, or its start if none. */
  public int at(RecognitionState r, AmountDraft f) {
    NumberTokens t = r.tokens();
    int i = f.from();
    if (f.numeral().form() == Numeral.Form.WORDS) {
      return inWords(r, f);
    }
    if (isShortened(t, f)) {
      return add(r, i, i + 1, EdtfWriter.century(t.plain(i, 2)), RecognitionRule.DATE_YEAR);
    }
    int year = t.length(i) == 4 ? t.plain(i, 4) : -1;
    if (f.to() != i + 1 || !EdtfWriter.isYear(year)) {
      return i;
    }
    if ((t.joined(i + 1) && lexicon.is(t, i + 1, LexicalCue.DECADE)) || isPossessiveDecade(t, i)) {
      return decade(r, i, year);
    }
    if (MODERN <= year && year <= LATEST && lexicon.is(t, i + 1, LexicalCue.YEAR_LEVEL)) {
      String edtf = EdtfWriter.edtf(year, EdtfWriter.OPEN, EdtfWriter.OPEN);
      return r.add(CalendarDate.of(edtf), i, i + 1, RecognitionRule.DATE_YEAR);
    }
    int range = range(r, i, year);
    return range > i
        ? range
        : isYear(r, i, year) ? add(r, i, i + 1, year, RecognitionRule.DATE_YEAR) : i;
  }

  /** "in '98"; a round one may be a decade. */
  private boolean isShortened(NumberTokens t, AmountDraft f) {
    int i = f.from();
    return f.to() == i + 1
        && t.length(i) == 2
        && t.plain(i, 2) % 10 > 0
        && t.isSign(i - 1, '\'')
        && t.joined(i)
        && !t.joined(i - 1)
        && lexicon.is(t, i - 2, LexicalCue.YEAR_BEFORE);
  }

  /** "the 1990's". */
  private boolean isPossessiveDecade(NumberTokens t, int i) {
    return t.plain(i, 4) % 10 == 0
        && t.isSign(i + 1, '\'')
        && t.joined(i + 1)
        && t.joined(i + 2)
        && lexicon.is(t, i + 2, LexicalCue.DECADE)
        && isThe(t, i - 1);
  }

  private boolean isThe(NumberTokens t, int i) {
    return lexicon.is(t, i, LexicalCue.THE);
  }

  private static int decade(RecognitionState r, int i, int year) {
    int end = r.tokens().isSign(i + 1, '\'') ? i + 3 : i + 2;
    String edtf = year % 100 == 0 && year != 2000 ? year / 100 + "XX" : year / 10 + "X";
    return r.add(
        new CalendarDate(edtf, null, r.hedgeBefore(i), null), i, end, RecognitionRule.DATE_DECADE);
  }

  /** "2016-18", "2016/17", "2016–2018", "2016 to 2018", "between 2016 and 2018". */
  private int range(RecognitionState r, int i, int year) {
    NumberTokens t = r.tokens();
    int at = i + 1;
    if (lexicon.is(t, at + 1, LexicalCue.NUMBER_ARTICLE) && !t.isSign(at, '-')) {
      return spelt(r, i, year, at);
    }
    boolean mark = (t.isSign(at, '-') || t.isSign(at, '/')) && t.joined(at) && t.joined(at + 1);
    boolean word =
        lexicon.is(t, at, LexicalCue.TO)
            || (r.isFramed(LexicalCue.BETWEEN, i) && lexicon.is(t, at, NumberWord.Type.AND));
    int dash = t.pastDash(at);
    int last = dash > at ? dash : at + 1;
    boolean two = t.length(last) == 2 && (mark || (dash > at && isClose(t, year, last)));
    boolean spaced = dash > at && (two || t.length(last) == 4);
    int to = two ? year / 100 * 100 + t.plain(last, 2) : t.plain(last, 4);
    boolean more =
        t.joined(last + 1)
            && (t.isWord(last + 1) || (t.isSign(last + 1, '-') && t.joined(last + 2)));
    if ((!mark && !word && !spaced)
        || !EdtfWriter.isYear(to)
        || to <= year
        || more
        || (isCounted(t, last + 1) && !mark)) {
      return i;
    }
    String from = EdtfWriter.edtf(year, EdtfWriter.OPEN, EdtfWriter.OPEN);
    String until = EdtfWriter.edtf(to, EdtfWriter.OPEN, EdtfWriter.OPEN);
    return r.add(
        new CalendarDate(from, until, null, null), i, last + 1, RecognitionRule.DATE_YEAR_RANGE);
  }

  /** "2007 – 11": with blanks around the dash, two digits are a year of the next dozen. */
  private boolean isClose(NumberTokens t, int year, int at) {
    int years = t.plain(at, 2) - year % 100;
    boolean unit = t.sameLine(at + 1) && lexicon.units.at(t, at + 1) != null;
    return years > 0 && years <= NEAR_YEARS && !unit && !t.isWord(at - 1);
  }

  /** "tra il 2016 e il 2018": an article before the second year. */
  private int spelt(RecognitionState r, int i, int year, int at) {
    NumberTokens t = r.tokens();
    boolean and = r.isFramed(LexicalCue.BETWEEN, i) && lexicon.is(t, at, NumberWord.Type.AND);
    int to = t.length(at + 2) == 4 ? t.plain(at + 2, 4) : -1;
    if (!and || !EdtfWriter.isYear(to) || to <= year || isCounted(t, at + 3)) {
      return i;
    }
    String from = EdtfWriter.edtf(year, EdtfWriter.OPEN, EdtfWriter.OPEN);
    String last = EdtfWriter.edtf(to, EdtfWriter.OPEN, EdtfWriter.OPEN);
    return r.add(
        new CalendarDate(from, last, null, null), i, at + 3, RecognitionRule.DATE_YEAR_RANGE);
  }

  private boolean isYear(RecognitionState r, int i, int year) {
    NumberTokens t = r.tokens();
    Bound hedge = r.hedgeBefore(i);
    if ((hedge != null && hedge != Bound.ABOUT) || t.isSign(i + 1, '+') || isMath(t, i)) {
      return false;
    }
    boolean modern = MODERN <= year && year <= LATEST;
    boolean cued = lexicon.is(t, i - 1, LexicalCue.YEAR_BEFORE);
    if (modern) {
      return !isCounted(t, i + 1) || (cued && year % 100 != 0 && hedge == null);
    }
    boolean named =
        (isThe(t, i - 1) && lexicon.is(t, i + 1, LexicalCue.YEAR_NOUN))
            || (t.isSign(i - 1, '(') && t.isSign(i + 1, ')'));
    return named
        || (cued && hedge == null && !isCounted(t, i + 1) && !lexicon.is(t, i - 1, LexicalCue.OF));
  }

  private static boolean isMath(NumberTokens t, int i) {
    return t.isSign(i + 1, '=') || t.isSign(i - 1, '=') || t.isSign(i + 1, '×');
  }

  /** Whether a plural noun follows that the number may count: "2000 people". */
  private boolean isCounted(NumberTokens t, int at) {
    boolean people = lexicon.is(t, at, LexicalCue.PEOPLE) && lexicon.format.isNoun(t, at);
    return t.near(at) && (people || lexicon.isCountedNoun(t, at));
  }

  private static int add(RecognitionState r, int from, int to, int year, RecognitionRule rule) {
    String edtf = EdtfWriter.edtf(year, EdtfWriter.OPEN, EdtfWriter.OPEN);
    return r.add(new CalendarDate(edtf, null, r.hedgeBefore(from), null), from, to, rule);
  }

  /** "nineteen eighty-four", "twenty twelve". */
  private int inWords(RecognitionState r, AmountDraft f) {
    Numeral year = f.rule() == RecognitionRule.NUMBER_WORD ? spoken(r.tokens(), f.from()) : null;
    return year == null
        ? f.from()
        : add(r, f.from(), year.to(), value(year), RecognitionRule.DATE_YEAR_WORD);
  }

  /** Two numbers in words that make a year: "nineteen eighty-four"; null where they make none. */
  private @Nullable Numeral spoken(NumberTokens t, int i) {
    Numeral century = words.at(t, i);
    if (century == null || !isPart(century, 11, 20) || !t.sameLine(century.to())) {
      return null;
    }
    Numeral rest = words.at(t, century.to());
    if (rest == null || !isPart(rest, 10, 99) || t.isSign(rest.to(), '-')) {
      return null;
    }
    Rational year = century.value().times(Rational.of(100)).plus(rest.value());
    return Numeral.whole(i, rest.to(), year, Numeral.Form.WORDS);
  }

  /** The year in words beside a month: "two thousand and five" too; null where there is none. */
  @Nullable Numeral besideMonth(NumberTokens t, int i) {
    Numeral spoken = spoken(t, i);
    Numeral n = spoken == null ? words.at(t, i) : spoken;
    return isPart(n, 1000, LATEST) ? n : null;
  }

  private static boolean isPart(@Nullable Numeral n, int least, int most) {
    return n != null
        && n.form() == Numeral.Form.WORDS
        && n.isWhole()
        && n.value().compareTo(Rational.of(least)) >= 0
        && n.value().compareTo(Rational.of(most)) <= 0;
  }

  private static int value(Numeral n) {
    return n.value().numerator().intValue();
  }
}
