package io.checksummary.recognise.date;

import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.LanguageFormat;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.EdtfWriter;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.numeral.NumeralGrammar;
import io.checksummary.recognise.numeral.NumeralGrammars;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/** Dates with a month: "14 March 2024", "March 14", "2024-03-14", "14/03/2024", "March 2024". */
public final class DateReader {
  private static final int LAST_CENTURY = 1900;

  private final Lexicon lexicon;
  private final NumericDates numeric;

  private final NumeralGrammar words;

  private final YearReader years;

  public DateReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numeric = new NumericDates(lexicon);
    this.words = NumeralGrammars.of(lexicon);
    this.years = new YearReader(lexicon);
  }

  /** Adds the date that digits at token {@code i} begin; returns its end, {@code i} if none. */
  public int atDigits(RecognitionState r, int i) {
    int end = numeric.at(r, i);
    boolean dotted = r.tokens().type(i) == NumberTokens.DOTTED;
    int first = end > i || dotted ? end : yearFirst(r, i);
    return first > i || dotted ? first : dayMonth(r, i);
  }

  /** "2024 Aug", "2014, Feb 17", "2016 March 3"; returns the end, {@code i} if none. */
  private int yearFirst(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    int year = t.length(i) == 4 ? t.plain(i, 4) : -1;
    boolean comma = t.isSign(i + 1, ',') && t.joined(i + 1);
    int at = comma ? i + 2 : i + 1;
    Match<Lexicon.Month> month =
        EdtfWriter.isYear(year) && t.isWord(at) && t.sameLine(at) && !t.joined(at)
            ? lexicon.months.at(t, at)
            : null;
    if (month == null || (month.value().open() && !t.isCapital(at))) {
      return i;
    }
    int number = month.value().number();
    int dayAt = afterDot(t, month);
    boolean day = EdtfWriter.isDay(number, t.plain(dayAt, 2)) && !isNoDay(t, dayAt);
    if (day) {
      return yearMonthDay(r, i, number, dayAt);
    }
    boolean alone = !comma && !month.value().open() && !t.isCapital(dayAt) && yearAt(t, dayAt) < 0;
    boolean number4 = t.isNumber(dayAt) || t.isSign(dayAt, '-');
    return alone && !number4
        ? add(r, year, number, EdtfWriter.OPEN, i, month.end(), RecognitionRule.DATE_MONTH_YEAR)
        : i;
  }

  private int yearMonthDay(RecognitionState r, int i, int month, int dayAt) {
    NumberTokens t = r.tokens();
    int end = afterSuffix(t, dayAt + 1);
    boolean another = yearAt(t, t.isSign(end, ',') ? end + 1 : end) > 0;
    boolean counted = lexicon.isCountedNoun(t, end) || t.isSign(end, '-');
    return another || counted
        ? i
        : add(
            r,
            t.plain(i, 4),
            month,
            t.plain(dayAt, 2),
            i,
            end,
            RecognitionRule.DATE_MONTH_DAY_YEAR);
  }

  /** "14 March 2024", "14th of March", "14–16 March", "14-Mar-2024". */
  private int dayMonth(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    int day = t.plain(i, 2);
    return 1 <= day && day <= 31 ? dayMonth(r, i, day, afterSuffix(t, i + 1)) : i;
  }

  /** "the twenty-first of March", "fourth of July". */
  public int atOrdinal(RecognitionState r, Numeral ordinal) {
    boolean day = ordinal.value().compareTo(Rational.of(31)) <= 0 && ordinal.value().signum() > 0;
    int value = ordinal.value().numerator().intValue();
    return day ? dayMonth(r, ordinal.from(), value, ordinal.to()) : ordinal.from();
  }

  /** "quince de marzo", "quatorze juillet": a day in words. */
  public int atCardinal(RecognitionState r, Numeral n) {
    boolean day =
        n.isWhole()
            && n.form() == Numeral.Form.WORDS
            && n.value().signum() > 0
            && n.value().compareTo(Rational.of(31)) <= 0;
    return day ? dayMonth(r, n.from(), n.value().numerator().intValue(), n.to()) : n.from();
  }

  private int dayMonth(RecognitionState r, int i, int day, int end) {
    NumberTokens t = r.tokens();
    int toDay = otherDay(t, end);
    Numeral rank = toDay > 0 ? null : otherRank(t, i, end);
    toDay = rank == null ? toDay : rank.value().numerator().intValue();
    int last = rank != null ? rank.to() : toDay > 0 ? afterSuffix(t, end + 2) : end;
    last = isDayOf(t, last) ? last + 1 : last;
    int at = lexicon.is(t, last, LexicalCue.OF) ? last + 1 : last;
    at = t.isSign(at, '-') && t.joined(at + 1) ? at + 1 : at;
    Match<Lexicon.Month> month = t.near(at) ? lexicon.months.at(t, at) : null;
    if (month == null
        || !EdtfWriter.isDay(month.value().number(), day)
        || (isWordOnly(t, at, month) && !(at > last && t.isWord(last - 1)))) {
      return i;
    }
    int number = month.value().number();
    int yearAt = yearAt(t, afterDot(t, month));
    int year = yearAt < 0 ? EdtfWriter.OPEN : year(t, yearAt);
    int to = yearAt < 0 ? month.end() : yearEnd(t, yearAt);
    Day other = toDay > 0 ? null : lastDay(t, to, r.isFramed(LexicalCue.BETWEEN, i));
    if (other != null) {
      return range(r, i, new Day(year, number, day, to), other);
    }
    if (toDay > day && EdtfWriter.isDay(number, toDay)) {
      return range(r, year, number, day, number, toDay, i, to);
    }
    if (toDay > 0 && rank == null) {
      return i; // No days of a month: "the 4-3 of September 2009".
    }
    RecognitionRule rule =
        yearAt < 0 ? RecognitionRule.DATE_DAY_MONTH : RecognitionRule.DATE_DAY_MONTH_YEAR;
    return add(r, year, number, day, i, to, rule);
  }

  /** The second day of "ninth to seventeenth of April"; null where there is none. */
  private @Nullable Numeral otherRank(NumberTokens t, int i, int at) {
    int before = lexicon.is(t, i - 1, LexicalCue.THE) ? i - 2 : i - 1;
    boolean and =
        lexicon.is(t, at, NumberWord.Type.AND) && lexicon.is(t, before, LexicalCue.BETWEEN);
    boolean link = and || lexicon.is(t, at, LexicalCue.TO);
    int rank = lexicon.is(t, at + 1, LexicalCue.THE) ? at + 2 : at + 1;
    Numeral n = link && t.isWord(at - 1) && t.isWord(rank) ? words.at(t, rank) : null;
    return n != null
            && n.form() == Numeral.Form.ORDINAL
            && n.isWhole()
            && n.value().compareTo(Rational.of(31)) <= 0
            && lexicon.is(t, n.to(), LexicalCue.OF)
        ? n
        : null;
  }

  /** "the 15th day of June". */
  private boolean isDayOf(NumberTokens t, int at) {
    Match<String> unit = t.near(at) ? lexicon.units.at(t, at) : null;
    return unit != null && unit.value().equals("day") && lexicon.is(t, at + 1, LexicalCue.OF);
  }

  /** "the 5 may differ": a word that is a month's name too, in small letters. */
  private boolean isWordOnly(NumberTokens t, int at, Match<Lexicon.Month> month) {
    return month.value().open() && !t.isCapital(at) && !hasYear(t, month);
  }

  private boolean hasYear(NumberTokens t, Match<Lexicon.Month> month) {
    int year = afterDot(t, month);
    return t.isNumber(year) || (year > month.end() && yearAt(t, year) > 0);
  }

  /** The second day of "14–16 March", "14 to 16 March"; -1 where there is none. */
  private int otherDay(NumberTokens t, int at) {
    boolean dash = t.isSign(at, '-');
    int day = dash || lexicon.is(t, at, LexicalCue.TO) ? t.plain(at + 1, 2) : -1;
    return day > 31 ? -1 : day;
  }

  private int afterSuffix(NumberTokens t, int at) {
    if (t.isSign(at, '°') && t.joined(at) && t.isWord(at + 1)) {
      return at + 1;
    }
    if (lexicon.format.dottedRanks() && t.isSign(at, '.') && t.joined(at) && t.sameLine(at + 1)) {
      return at + 1;
    }
    int suffix = lexicon.suffixAt(t, at);
    return suffix < 0 ? at : suffix + 1;
  }

  /** After the point of "Sept. 2020"; that of "in September. 2020 was" ends a sentence. */
  private static int afterDot(NumberTokens t, Match<Lexicon.Month> month) {
    int at = month.end();
    boolean dot = month.value().cut() && t.isSign(at, '.') && t.joined(at);
    return dot && !t.isCapital(at + 1) ? at + 1 : at;
  }

  /**
   * Adds the date that a month's name at token {@code i} begins; returns its end, {@code i} if
   * none.
   */
  public int atMonth(RecognitionState r, int i, Match<Lexicon.Month> month) {
    NumberTokens t = r.tokens();
    int at = afterDot(t, month);
    int yearAt = yearAt(t, lexicon.is(t, at, LexicalCue.OF) ? at + 1 : at);
    boolean year = yearAt > 0 && (t.isNumber(yearAt) || lexicon.numberWord(t, i) == null);
    boolean name = t.isCapital(i) || !month.value().open() || year;
    if (!name || !t.near(at)) {
      return i;
    }
    int months = yearAt < 0 ? months(r, i, month.value().number(), at) : i;
    if (months > i) {
      return months;
    }
    int number = month.value().number();
    if (yearAt > 0) {
      return add(
          r,
          year(t, yearAt),
          number,
          EdtfWriter.OPEN,
          i,
          yearEnd(t, yearAt),
          RecognitionRule.DATE_MONTH_YEAR);
    }
    return monthDay(r, i, number, at);
  }

  /** "March to May 2024", "Jan-Feb 2017"; returns the end, {@code i} where it is none. */
  private int months(RecognitionState r, int i, int first, int at) {
    NumberTokens t = r.tokens();
    boolean link =
        t.isSign(at, '-')
            || lexicon.is(t, at, LexicalCue.TO)
            || (r.isFramed(LexicalCue.BETWEEN, i) && lexicon.is(t, at, NumberWord.Type.AND));
    Match<Lexicon.Month> last = link && t.sameLine(at + 1) ? lexicon.months.at(t, at + 1) : null;
    boolean word = last != null && last.value().open() && !t.isCapital(at + 1);
    int yearAt = last == null || word ? -1 : yearAt(t, afterDot(t, last));
    if (last == null || yearAt < 0) {
      return i;
    }
    int year = year(t, yearAt);
    boolean over = first > last.value().number();
    String from = EdtfWriter.edtf(over ? year - 1 : year, first, EdtfWriter.OPEN);
    String to = EdtfWriter.edtf(year, last.value().number(), EdtfWriter.OPEN);
    return r.add(date(r, i, from, to), i, yearEnd(t, yearAt), RecognitionRule.DATE_MONTH_RANGE);
  }

  /** "March 14", "March 14th, 2024", "March 14–16", "July fourth". */
  private int monthDay(RecognitionState r, int i, int month, int from) {
    NumberTokens t = r.tokens();
    boolean the = lexicon.is(t, from, LexicalCue.THE);
    int at =
        the
            ? from + 1
            : t.isSign(from, '-') && t.joined(from) && t.joined(from + 1) ? from + 1 : from;
    at = t.isSign(at, ',') && afterSuffix(t, at + 2) > at + 2 ? at + 1 : at;
    Numeral ordinal = t.isWord(at) ? words.at(t, at) : null;
    boolean spoken =
        ordinal != null
            && (ordinal.form() == Numeral.Form.ORDINAL || isLastWord(t, ordinal))
            && ordinal.isWhole()
            && ordinal.value().compareTo(Rational.of(31)) <= 0;
    int day = spoken && ordinal != null ? ordinal.value().numerator().intValue() : t.plain(at, 2);
    if (!EdtfWriter.isDay(month, day) || isNoDay(t, at)) {
      return i;
    }
    int end = spoken && ordinal != null ? ordinal.to() : afterSuffix(t, at + 1);
    return afterDay(r, i, month, day, end);
  }

  /** "June thirty": the day in words, where no noun follows that it could count. */
  private boolean isLastWord(NumberTokens t, Numeral n) {
    boolean words = n.form() == Numeral.Form.WORDS && n.value().compareTo(Rational.of(10)) > 0;
    return words && (!t.isWord(n.to()) || years.besideMonth(t, n.to()) != null);
  }

  /** A day with its month and, if written, its year; {@code end} is one past it. */
  private record Day(int year, int month, int day, int end) {}

  /** The other end of "March 3 to April 5, 2016", "3 March – 5 April"; null where none follows. */
  private @Nullable Day lastDay(NumberTokens t, int at, boolean between) {
    boolean link =
        t.isSign(at, '-')
            || lexicon.is(t, at, LexicalCue.TO)
            || (between && lexicon.is(t, at, NumberWord.Type.AND));
    if (!link || !t.sameLine(at) || !t.sameLine(at + 1)) {
      return null;
    }
    boolean dayFirst = t.isNumber(at + 1);
    int day = dayFirst ? t.plain(at + 1, 2) : -1;
    int monthAt = dayFirst ? afterSuffix(t, at + 2) : at + 1;
    Match<Lexicon.Month> month = t.isCapital(monthAt) ? lexicon.months.at(t, monthAt) : null;
    if (month == null) {
      return null;
    }
    int end = afterDot(t, month);
    day = dayFirst ? day : t.plain(end, 2);
    if (!EdtfWriter.isDay(month.value().number(), day) || (!dayFirst && isNoDay(t, end))) {
      return null;
    }
    int last = dayFirst ? month.end() : afterSuffix(t, end + 1);
    int yearAt = yearAt(t, last);
    int year = yearAt < 0 ? EdtfWriter.OPEN : year(t, yearAt);
    return new Day(year, month.value().number(), day, yearAt < 0 ? last : yearEnd(t, yearAt));
  }

  /** A range of two days; the year that only the second has is the first one's too. */
  private static int range(RecognitionState r, int i, Day first, Day last) {
    boolean shared = first.year == EdtfWriter.OPEN && last.year != EdtfWriter.OPEN;
    boolean over = shared && first.month > last.month;
    int year = shared ? (over ? last.year - 1 : last.year) : first.year;
    String from = EdtfWriter.edtf(year, first.month, first.day);
    String to = EdtfWriter.edtf(last.year, last.month, last.day);
    return r.add(date(r, i, from, to), i, last.end, RecognitionRule.DATE_DAY_RANGE);
  }

  private int afterDay(RecognitionState r, int i, int month, int day, int end) {
    NumberTokens t = r.tokens();
    int toDay = otherDay(t, end);
    boolean days = toDay > day && EdtfWriter.isDay(month, toDay) && !isNoDay(t, end + 1);
    int last = days ? afterSuffix(t, end + 2) : end;
    int yearAt =
        yearAt(t, t.isSign(last, ',') || (t.isSign(last, '-') && t.joined(last)) ? last + 1 : last);
    int clock = yearAt < 0 ? yearAfterClock(t, last) : yearAt;
    int year = clock < 0 ? EdtfWriter.OPEN : year(t, clock);
    int to = yearAt < 0 ? last : yearEnd(t, yearAt);
    if (days) {
      return range(r, year, month, day, month, toDay, i, to);
    }
    Day other = lastDay(t, to, r.isFramed(LexicalCue.BETWEEN, i));
    if (other != null) {
      return range(r, i, new Day(year, month, day, to), other);
    }
    return add(
        r,
        year,
        month,
        day,
        i,
        to,
        yearAt < 0 ? RecognitionRule.DATE_MONTH_DAY : RecognitionRule.DATE_MONTH_DAY_YEAR);
  }

  /** "Oct 26 15:50:06 2016": where the year stands behind a time of day; -1 where none does. */
  private int yearAfterClock(NumberTokens t, int at) {
    int end = at;
    int parts = 0;
    while (t.isNumber(end) && t.plain(end, 2) >= 0 && t.sameLine(end)) {
      parts++;
      boolean more = t.isSign(end + 1, ':') && t.joined(end + 1) && t.joined(end + 2);
      end = more ? end + 2 : end + 1;
      if (!more) {
        break;
      }
    }
    boolean zone = t.isCapital(end) && t.length(end) <= 4 && t.sameLine(end);
    int year = zone ? end + 1 : end;
    boolean four = t.length(year) == 4 && EdtfWriter.isYear(t.plain(year, 4));
    boolean counted =
        lexicon.isCountedNoun(t, year + 1) || lexicon.is(t, year + 1, LexicalCue.PEOPLE);
    return parts > 1 && four && t.sameLine(year) && !counted ? year : -1;
  }

  /** "March 5:30", "May 5%", "June 5.6". */
  private boolean isNoDay(NumberTokens t, int at) {
    boolean clock = t.isSign(at + 1, ':') && t.joined(at + 1) && t.isNumber(at + 2);
    boolean percent = t.isSign(at + 1, '%');
    return clock
        || percent
        || (t.joined(at + 1) && t.isWord(at + 1) && afterSuffix(t, at + 1) == at + 1);
  }

  /** Where a year stands, past a comma; -1 where none does. */
  private int yearAt(NumberTokens t, int at) {
    boolean link =
        t.isSign(at, ',')
            || lexicon.is(t, at, LexicalCue.OF)
            || (t.isSign(at, '-') && t.joined(at) && t.joined(at + 1));
    int i = link ? afterYearWord(t, at + 1) : at;
    i = t.isSign(i, '\'') && t.joined(i + 1) && t.length(i + 1) == 2 ? i + 1 : i;
    if (!t.near(i)) {
      return -1;
    }
    boolean digits = t.length(i) == 4 && EdtfWriter.isYear(t.plain(i, 4));
    boolean attached = t.joined(i + 1) && t.isWord(i + 1);
    boolean shortened = (t.isSign(i - 1, '\'') || isShortYear(t, i)) && t.plain(i, 2) >= 0;
    boolean spoken = t.isWord(i) && years.besideMonth(t, i) != null;
    return ((digits || shortened) && !attached) || spoken ? i : -1;
  }

  /** "octubre del 92.", "juillet 98,": two digits, and nothing that they count. */
  private boolean isShortYear(NumberTokens t, int i) {
    boolean two = t.isNumber(i) && t.length(i) == 2 && t.plain(i, 2) >= 0;
    boolean of = lexicon.is(t, i - 1, LexicalCue.OF);
    boolean month = isAfterMonth(t, i) && t.plain(i, 2) >= (lexicon.format.dayFirst() ? 32 : 60);
    return two && (of || month) && !isCounting(t, i + 1);
  }

  private boolean isAfterMonth(NumberTokens t, int i) {
    int word = t.isSign(i - 1, '.') && t.joined(i - 1) ? i - 2 : i - 1;
    return t.isWord(word) && lexicon.months.at(t, word) != null;
  }

  /** Whether a number goes on, or counts what follows it. */
  private boolean isCounting(NumberTokens t, int at) {
    boolean link = lexicon.is(t, at, NumberWord.Type.AND) || lexicon.is(t, at, LexicalCue.OR);
    boolean noNoun = lexicon.format.nouns() == LanguageFormat.Nouns.CAPITAL && t.isSmall(at);
    boolean word = t.isWord(at) && !link && !noNoun;
    boolean sign = t.isSign(at, '%') || t.isSign(at, '-') || t.isSign(at, '/');
    return word || sign || t.isNumber(at) || (lexicon.starts(t, at) & Lexicon.Start.MONEY) != 0;
  }

  /** Past "año" in "14 de marzo del año 2024". */
  private int afterYearWord(NumberTokens t, int at) {
    Match<String> unit = t.isWord(at) ? lexicon.units.at(t, at) : null;
    return unit != null && unit.value().equals("year") ? unit.end() : at;
  }

  private int year(NumberTokens t, int at) {
    Numeral spoken = t.isWord(at) ? years.besideMonth(t, at) : null;
    boolean past = t.length(at) == 2 && isAfterMonth(t, at) && t.plain(at, 2) > 31;
    return spoken == null
        ? (past ? LAST_CENTURY : 0) + EdtfWriter.century(t.plain(at, 4)) % (past ? 100 : 10_000)
        : spoken.value().numerator().intValue();
  }

  private int yearEnd(NumberTokens t, int at) {
    Numeral spoken = t.isWord(at) ? years.besideMonth(t, at) : null;
    return spoken == null ? at + 1 : spoken.to();
  }

  private static int add(
      RecognitionState r, int year, int month, int day, int from, int to, RecognitionRule rule) {
    return r.add(date(r, from, EdtfWriter.edtf(year, month, day), null), from, to, rule);
  }

  private static int range(
      RecognitionState r, int year, int month, int day, int toMonth, int toDay, int from, int to) {
    String first = EdtfWriter.edtf(year, month, day);
    String last = EdtfWriter.edtf(year, toMonth, toDay);
    return r.add(date(r, from, first, last), from, to, RecognitionRule.DATE_DAY_RANGE);
  }

  private static CalendarDate date(RecognitionState r, int from, String edtf, @Nullable String to) {
    return new CalendarDate(edtf, to, r.hedgeBefore(from), null);
  }
}
