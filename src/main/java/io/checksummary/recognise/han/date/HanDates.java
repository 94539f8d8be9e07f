package io.checksummary.recognise.han.date;

import io.checksummary.quantity.CalendarDate;
import io.checksummary.recognise.han.amount.HanAmount;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.lexicon.HanUnit;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanNumeralReader;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.Ideograph;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.mention.EdtfWriter;
import io.checksummary.recognise.mention.RecognitionRule;
import org.jspecify.annotations.Nullable;

/**
 * Dates of Chinese and Japanese: 2024年3月14日, 二〇二四年, 令和6年, 3月5日至8日, 2024/3/14, 21世纪, 上半年.
 *
 * <p>A caveat: 3年 is three years, 2003年 a year; 14日 is a day of some month.
 */
public final class HanDates {

  private static final int FIRST_YEAR = 1100;
  private static final int LAST_YEAR = 2199;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;

  private final HanLexicon lexicon;
  private final HanNumeralReader numerals;
  private final HanNumericDates numeric;
  private final HanLongDates longDates;

  public HanDates(HanLexicon lexicon) {
    this.lexicon = lexicon;
    this.numerals = lexicon.wholes;
    this.numeric = new HanNumericDates(lexicon);
    this.longDates = new HanLongDates(lexicon);
  }

  /** The date that begins at a place; null where none does. */
  public @Nullable HanAmount at(HanText t, int i) {
    HanAmount other = t.isDigit(i) ? numeric.at(t, i) : null;
    if (other != null) {
      return other;
    }
    HanAmount span = longDates.at(t, i);
    HanAmount fiscal = span == null ? longDates.fiscal(t, i) : span;
    if (fiscal != null) {
      return fiscal;
    }
    HanDateParts from = parts(t, i);
    if (from == null) {
      HanAmount open = openRange(t, i);
      return open != null ? open : half(t, i, HanDateParts.NONE, i);
    }
    return range(t, i, from);
  }

  private @Nullable HanDateParts parts(HanText t, int i) {
    HanDateParts year = year(t, i);
    if (year == null) {
      return monthDay(t, i, HanDateParts.NONE, RecognitionRule.DATE_DAY_MONTH);
    }
    int at = t.past(year.end());
    HanDateParts quarter = quarter(t, at, year);
    if (quarter != null) {
      return quarter;
    }
    HanDateParts half = halfOf(t, at, year);
    if (half != null) {
      return half;
    }
    HanDateParts more = monthDay(t, at, year.year(), year.rule());
    return more != null && more.month() != HanDateParts.NONE ? more : year;
  }

  /** 2024年, 令和6年, 公元前221年, 08年. */
  private @Nullable HanDateParts year(HanText t, int i) {
    Found<HanLexicon.Era> era = lexicon.eras.at(t, i);
    int start = era == null ? i : t.past(era.end());
    int first = lexicon.end(t, start, HanCue.FIRST_YEAR);
    HanNumeral n = first > start ? null : numerals.at(t, start);
    if (n == null && (first == start || era == null)) {
      return null;
    }
    int value = n == null ? 1 : n.small();
    int at = n == null ? first : t.past(n.to());
    int end = lexicon.end(t, at, HanCue.YEAR);
    if (end == at || value < 1) {
      return null;
    }
    int year = era == null ? plainYear(t, n, value, end) : eraYear(era.value(), value);
    boolean span = lexicon.is(t, end, HanCue.SPAN_AFTER) && !isDateBeforeSpan(value);
    boolean century = lexicon.is(t, end, HanCue.NOT_A_YEAR);
    RecognitionRule rule =
        era == null || isWestern(era.value())
            ? RecognitionRule.DATE_YEAR
            : RecognitionRule.DATE_ERA;
    return year == HanDateParts.NONE || span || century
        ? null
        : new HanDateParts(
            year, HanDateParts.NONE, HanDateParts.NONE, HanDateParts.NONE, end, rule);
  }

  /** 1998年间 is in that year, 2000年间 as like as not a span. */
  private boolean isDateBeforeSpan(int value) {
    return lexicon.format.fullYearsAreDates() && value > 1500 && value % 100 != 0;
  }

  private static boolean isWestern(HanLexicon.Era era) {
    Integer before = era.before();
    return before == null || before == 0;
  }

  /** Years before the first one count down from nought, as EDTF has them: 221 BC is -0220. */
  private static int eraYear(HanLexicon.Era era, int value) {
    Integer before = era.before();
    return before == null ? 1 - value : before + value;
  }

  private int plainYear(HanText t, @Nullable HanNumeral n, int value, int end) {
    if (n == null || n.over()) {
      return HanDateParts.NONE;
    }
    boolean month = isMonth(t, t.past(end));
    boolean two =
        value < 100
            && (n.form() == HanNumeral.Form.PADDED
                || (n.form() == HanNumeral.Form.POSITIONAL && Ideograph.digit(t.at(n.from())) != 1)
                || (month && value > 12));
    if (two && (n.form() != HanNumeral.Form.POSITIONAL || month || isNought(t.at(n.from())))) {
      return EdtfWriter.century(value);
    }
    boolean round = value % 100 == 0 && value <= 1500 && !month;
    boolean four = n.form() != HanNumeral.Form.MIXED && value >= FIRST_YEAR && value <= LAST_YEAR;
    return four && !round && (n.form() != HanNumeral.Form.DIGITS || n.to() - n.from() == 4)
        ? value
        : HanDateParts.NONE;
  }

  private static boolean isNought(char c) {
    return Ideograph.isDigit(c) && Ideograph.digit(c) == 0;
  }

  private boolean isMonth(HanText t, int i) {
    HanNumeral n = numerals.at(t, i);
    return n != null && isIn(n, 12) && lexicon.is(t, t.past(n.to()), HanCue.MONTH);
  }

  private static boolean isIn(HanNumeral n, int most) {
    return n.small() >= 1 && n.small() <= most && n.form() != HanNumeral.Form.MIXED && !n.over();
  }

  /** 3月14日, 3月, 14日; the year that stands before them is given. */
  private @Nullable HanDateParts monthDay(HanText t, int i, int year, RecognitionRule yearRule) {
    HanNumeral n = numerals.at(t, i);
    if (n == null) {
      return null;
    }
    int at = t.past(n.to());
    int month = isIn(n, 12) ? lexicon.end(t, at, HanCue.MONTH) : at;
    if (month == at || lexicon.is(t, month, HanCue.SPAN_AFTER)) {
      return year == HanDateParts.NONE && isIn(n, 31) ? dayOnly(t, n, at) : null;
    }
    boolean western = yearRule == RecognitionRule.DATE_YEAR;
    HanNumeral d = numerals.at(t, t.past(month));
    int day = d == null || !isIn(d, 31) ? -1 : t.past(d.to());
    int end = day < 0 ? -1 : lexicon.end(t, day, HanCue.DAY);
    if (d != null && end > day && !isSpan(t, end)) {
      RecognitionRule rule =
          year == HanDateParts.NONE
              ? RecognitionRule.DATE_MONTH_DAY
              : western ? RecognitionRule.DATE_MONTH_DAY_YEAR : yearRule;
      return new HanDateParts(year, n.small(), d.small(), HanDateParts.NONE, end, rule);
    }
    RecognitionRule rule =
        year == HanDateParts.NONE || western ? RecognitionRule.DATE_MONTH_YEAR : yearRule;
    return new HanDateParts(year, n.small(), HanDateParts.NONE, HanDateParts.NONE, month, rule);
  }

  private boolean isSpan(HanText t, int end) {
    return lexicon.is(t, end, HanCue.DAY_SPAN_AFTER);
  }

  /** 14日, but not 3日間, 5日後, 3号楼. */
  private @Nullable HanDateParts dayOnly(HanText t, HanNumeral n, int at) {
    int end = lexicon.end(t, at, HanCue.DAY);
    Found<HanUnit> unit = lexicon.unit(t, at);
    boolean longer = unit != null && unit.end() > end;
    boolean number = lexicon.is(t, at, HanCue.NUMBERED_DAY);
    boolean open = !number || (n.isArabic() && !lexicon.is(t, end, HanCue.NUMBERED_NOUN));
    return end == at || longer || !open || isSpan(t, end) || lexicon.is(t, end, HanCue.NOT_A_DATE)
        ? null
        : new HanDateParts(
            HanDateParts.NONE,
            HanDateParts.NONE,
            n.small(),
            HanDateParts.NONE,
            end,
            RecognitionRule.DATE_DAY);
  }

  /** 第一季度, 第1四半期. */
  private @Nullable HanDateParts quarter(HanText t, int i, HanDateParts year) {
    int first = lexicon.end(t, i, HanCue.ORDINAL_BEFORE);
    HanNumeral n = numerals.at(t, first);
    int at = n == null ? i : t.past(n.to());
    int end = n == null ? i : lexicon.end(t, at, HanCue.QUARTER);
    return n != null && isIn(n, 4) && end > at
        ? new HanDateParts(
            year.year(),
            HanDateParts.NONE,
            HanDateParts.NONE,
            FIRST_QUARTER - 1 + n.small(),
            end,
            RecognitionRule.DATE_QUARTER)
        : null;
  }

  private @Nullable HanDateParts halfOf(HanText t, int i, HanDateParts year) {
    int at = lexicon.end(t, i, HanCue.YEAR_OF);
    int first = lexicon.end(t, at, HanCue.FIRST_HALF);
    int second = lexicon.end(t, at, HanCue.SECOND_HALF);
    int end = Math.max(first, second);
    return end == at
        ? null
        : new HanDateParts(
            year.year(),
            HanDateParts.NONE,
            HanDateParts.NONE,
            first > at ? FIRST_HALF : FIRST_HALF + 1,
            end,
            RecognitionRule.DATE_HALF);
  }

  /** 上半年, 第一季度: without a year. */
  private @Nullable HanAmount half(HanText t, int i, int year, int from) {
    HanDateParts none =
        new HanDateParts(
            year,
            HanDateParts.NONE,
            HanDateParts.NONE,
            HanDateParts.NONE,
            i,
            RecognitionRule.DATE_YEAR);
    HanDateParts quarter = quarter(t, i, none);
    boolean halves = lexicon.is(t, i, HanCue.HALF_ALONE);
    HanDateParts part = quarter != null ? quarter : halves ? halfOf(t, i, none) : null;
    return part == null ? null : part.since(from);
  }

  private HanAmount range(HanText t, int i, HanDateParts from) {
    int fiscal =
        from.month() == HanDateParts.NONE
            ? lexicon.end(t, from.end() - 1, HanCue.FISCAL)
            : from.end();
    if (from.month() == HanDateParts.NONE
        && from.special() == HanDateParts.NONE
        && fiscal > from.end()) {
      CalendarDate year = new CalendarDate(from.edtf(), null, null, "fiscal-year");
      return HanAmount.of(year, i, fiscal, RecognitionRule.DATE_FISCAL);
    }
    int at = t.past(pastWeekday(t, from.end()));
    int join = lexicon.end(t, at, HanCue.RANGE);
    HanDateParts to = join > at ? parts(t, t.past(join)) : null;
    if (to == null) {
      return from.since(i);
    }
    HanDateParts end = to.after(from);
    boolean finer =
        (end.day() == HanDateParts.NONE) != (from.day() == HanDateParts.NONE)
            && to.month() == HanDateParts.NONE
            && to.year() == HanDateParts.NONE;
    RecognitionRule rule =
        end.day() != HanDateParts.NONE
            ? RecognitionRule.DATE_DAY_RANGE
            : RecognitionRule.DATE_YEAR_RANGE;
    return finer
        ? from.since(i)
        : HanAmount.of(new CalendarDate(from.edtf(), end.edtf(), null, null), i, to.end(), rule);
  }

  /** The bracket of 14日（木）. */
  private static int pastWeekday(HanText t, int i) {
    boolean day = t.at(i) == '(' && t.at(i + 2) == ')' && t.isIdeograph(i + 1);
    return day ? i + 3 : i;
  }

  /** 3～5月, 1995–1997年, 5-7日: the unit stands once, after both. */
  private @Nullable HanAmount openRange(HanText t, int i) {
    HanNumeral low = numerals.at(t, i);
    int at = low == null ? i : t.past(low.to());
    int join = low == null ? i : lexicon.end(t, at, HanCue.RANGE);
    HanNumeral high = low == null || join == at ? null : numerals.at(t, t.past(join));
    if (low == null || high == null || low.small() < 1 || low.small() >= high.small()) {
      return null;
    }
    HanDateParts to = parts(t, high.from());
    boolean years =
        to != null
            && to.year() != HanDateParts.NONE
            && to.month() == HanDateParts.NONE
            && isFullYear(low);
    boolean months =
        to != null
            && to.year() == HanDateParts.NONE
            && to.month() != HanDateParts.NONE
            && to.day() == HanDateParts.NONE;
    boolean days =
        to != null
            && to.year() == HanDateParts.NONE
            && to.month() == HanDateParts.NONE
            && to.special() == HanDateParts.NONE;
    if (to == null || !(years || (months && isIn(low, 12)) || (days && isIn(low, 31)))) {
      return null;
    }
    HanDateParts from =
        new HanDateParts(
            years ? low.small() : HanDateParts.NONE,
            months ? low.small() : HanDateParts.NONE,
            days ? low.small() : HanDateParts.NONE,
            HanDateParts.NONE,
            low.to(),
            to.rule());
    RecognitionRule rule = days ? RecognitionRule.DATE_DAY_RANGE : RecognitionRule.DATE_YEAR_RANGE;
    CalendarDate both = new CalendarDate(from.edtf(), to.edtf(), null, null);
    return HanAmount.of(both, i, to.end(), rule);
  }

  static boolean isFullYear(HanNumeral n) {
    return n.small() >= FIRST_YEAR && n.small() <= LAST_YEAR;
  }
}
