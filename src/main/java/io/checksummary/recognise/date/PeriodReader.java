package io.checksummary.recognise.date;

import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.EdtfWriter;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/** Parts of a year and longer times: quarters, halves, seasons, fiscal years, centuries. */
public final class PeriodReader {

  /** EDTF codes of the first quarter and of the first half of a year. */
  private static final int QUARTER = 32;

  private static final int HALF = 39;
  private static final String FISCAL = "fiscal-year";

  private final Lexicon lexicon;

  public PeriodReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Q1 2024", "H1", "FY23", "4Q 2020": letter and digits; returns the end, {@code i} if none. */
  public int atLetter(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    if (!t.joined(i + 1)) {
      return i;
    }
    boolean digitFirst = t.isNumber(i);
    int letter = digitFirst ? i + 1 : i;
    int number = t.plain(digitFirst ? i : i + 1, 4);
    int base = t.is(letter, "Q") || t.is(letter, "q") ? QUARTER : t.is(letter, "H") ? HALF : 0;
    if (base == 0 || number < 1 || number > (base == QUARTER ? 4 : 2)) {
      return !digitFirst && t.is(letter, "FY") && number > 0 ? fiscalYear(r, i, number, i + 2) : i;
    }
    boolean goes = base == QUARTER || yearAt(t, i + 2) > 0;
    return goes ? part(r, i, i + 2, base + number) : i;
  }

  /** "the third quarter of 2024", "first-half 2023", "the 21st century"; the ordinal is read. */
  public int atOrdinal(RecognitionState r, Numeral ordinal) {
    NumberTokens t = r.tokens();
    int at = t.isSign(ordinal.to(), '-') ? ordinal.to() + 1 : ordinal.to();
    int value =
        ordinal.value().compareTo(Rational.of(99)) > 0 ? 0 : ordinal.value().numerator().intValue();
    if (!t.near(at) || value < 1) {
      return ordinal.from();
    }
    boolean digits = t.isNumber(ordinal.from()) || value > 9;
    boolean named =
        digits
            || lexicon.is(t, ordinal.from() - 1, LexicalCue.THE)
            || lexicon.is(t, ordinal.from() - 1, LexicalCue.EARLY);
    if (lexicon.is(t, at, LexicalCue.CENTURY) && value > 1 && value < 30 && named) {
      return century(r, ordinal.from(), at + 1, value);
    }
    if (lexicon.is(t, at, LexicalCue.QUARTER)
        && value <= 4
        && !lexicon.isPlural(t, at)
        && !t.isSign(at + 1, '-')) {
      return part(r, ordinal.from(), at + 1, QUARTER + value);
    }
    boolean half = lexicon.is(t, at, LexicalCue.HALF) && value <= 2 && yearAt(t, at + 1) > 0;
    return half ? part(r, ordinal.from(), at + 1, HALF + value) : ordinal.from();
  }

  private static int century(RecognitionState r, int from, int to, int value) {
    String edtf = (value < 11 ? "0" : "") + (value - 1) + "XX";
    return r.add(CalendarDate.of(edtf), from, to, RecognitionRule.DATE_CENTURY);
  }

  /** A quarter, half or season with the year that follows it. */
  int part(RecognitionState r, int from, int end, int code) {
    NumberTokens t = r.tokens();
    int fiscal = fiscalWord(t, afterOf(t, end));
    boolean fy =
        t.length(afterOf(t, end)) == 2 && fiscal == afterOf(t, end) + 1 && t.joined(fiscal);
    int at = yearAt(t, end);
    int year = at > 0 ? EdtfWriter.century(t.plain(at, 4)) : EdtfWriter.OPEN;
    String per = (at > 0 && fiscal > 0) || fy ? FISCAL : null;
    RecognitionRule rule =
        code > HALF
            ? RecognitionRule.DATE_HALF
            : code > QUARTER ? RecognitionRule.DATE_QUARTER : RecognitionRule.DATE_SEASON;
    String edtf = EdtfWriter.edtf(year, code, EdtfWriter.OPEN);
    return r.add(new CalendarDate(edtf, null, null, per), from, at > 0 ? at + 1 : end, rule);
  }

  /** "spring 2024", "summer of 2023"; returns the end, {@code i} where no year follows. */
  public int atSeason(RecognitionState r, int i) {
    Match<Integer> season = lexicon.seasons.at(r.tokens(), i);
    return season != null && yearAt(r.tokens(), season.end()) > 0
        ? part(r, i, season.end(), season.value())
        : i;
  }

  private int afterOf(NumberTokens t, int at) {
    int of =
        lexicon.is(t, at, LexicalCue.OF)
                || t.isSign(at, ',')
                || (t.isSign(at, '-') && t.joined(at + 1))
            ? at + 1
            : at;
    return lexicon.is(t, of, LexicalCue.THE) ? of + 1 : of;
  }

  /** Where a year stands, past "of" and "fiscal"; -1 where none does. */
  private int yearAt(NumberTokens t, int at) {
    int of = afterOf(t, at);
    int fiscal = fiscalWord(t, of);
    int i = fiscal > 0 ? fiscal : of;
    boolean shortened = t.isSign(i, '\'') && t.joined(i + 1) && t.length(i + 1) == 2;
    i = shortened ? i + 1 : i;
    boolean two = (shortened || (fiscal > 0 && t.joined(i))) && t.plain(i, 2) >= 0;
    boolean four = t.length(i) == 4 && EdtfWriter.isYear(t.plain(i, 4));
    return t.near(i) && (two || four) ? i : -1;
  }

  /** Past "fiscal", "fiscal year", "FY", "year"; -1 where it does not stand there. */
  private int fiscalWord(NumberTokens t, int at) {
    if (!lexicon.is(t, at, LexicalCue.FISCAL)) {
      return -1;
    }
    return isYearWord(t, at + 1) ? at + 2 : at + 1;
  }

  private boolean isYearWord(NumberTokens t, int at) {
    Match<String> unit = lexicon.units.at(t, at);
    return unit != null && unit.value().equals("year");
  }

  /**
   * "fiscal 2023", "the financial year 2022-23"; returns the end, {@code i} where no year follows.
   */
  public int atFiscal(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    int at = fiscalWord(t, i);
    int year = at > 0 && t.near(at) && t.length(at) == 4 ? t.plain(at, 4) : -1;
    return EdtfWriter.isYear(year) ? fiscalYear(r, i, year, at + 1) : i;
  }

  private int fiscalYear(RecognitionState r, int i, int number, int end) {
    NumberTokens t = r.tokens();
    int year = EdtfWriter.century(number);
    if (!EdtfWriter.isYear(year)) {
      return i;
    }
    boolean mark = (t.isSign(end, '-') || t.isSign(end, '/')) && t.joined(end) && t.joined(end + 1);
    int to = mark ? t.plain(end + 1, 4) : -1;
    String last =
        to >= 0 ? EdtfWriter.edtf(EdtfWriter.century(to), EdtfWriter.OPEN, EdtfWriter.OPEN) : null;
    return add(r, year, last, i, last == null ? end : end + 2);
  }

  private static int add(RecognitionState r, int year, @Nullable String last, int from, int to) {
    String edtf = EdtfWriter.edtf(year, EdtfWriter.OPEN, EdtfWriter.OPEN);
    return r.add(new CalendarDate(edtf, last, null, FISCAL), from, to, RecognitionRule.DATE_FISCAL);
  }
}
