package io.checksummary.recognise.han;

import io.checksummary.quantity.CalendarDate;
import io.checksummary.recognise.han.WordTree.Found;
import io.checksummary.recognise.mention.CalendarFormat;
import io.checksummary.recognise.mention.RecognitionRule;
import org.jspecify.annotations.Nullable;

/**
 * Dates of Chinese and Japanese: 2024年3月14日, 二〇二四年, 令和6年, 3月5日至8日, 2024/3/14, 21世纪, 上半年.
 *
 * <p>A caveat: 3年 is three years, 2003年 a year; 14日 is a day of some month.
 */
final class HanDates {

  private static final int NONE = Integer.MIN_VALUE;
  private static final int FIRST_YEAR = 1100;
  private static final int LAST_YEAR = 2199;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;

  /**
   * The parts of a date that were written; {@code NONE} for the others.
   *
   * @param special a quarter or a half of the year, as EDTF numbers them
   */
  private record Parts(int year, int month, int day, int special, int end, RecognitionRule rule) {

    String edtf() {
      if (day != NONE && month == NONE) {
        return "XXXX-XX-" + two(day);
      }
      String years = year == NONE ? "XXXX" : year < 0 ? "-" + four(-year) : four(year);
      String months = month == NONE ? special == NONE ? "" : "-" + special : "-" + two(month);
      return years + months + (day == NONE ? "" : "-" + two(day));
    }

    /** What a date to the right of a range leaves out is that of the left one. */
    Parts after(Parts from) {
      boolean sameMonth = day != NONE && month == NONE;
      return new Parts(
          year == NONE ? from.year : year, sameMonth ? from.month : month, day, special, end, rule);
    }

    private static String two(int value) {
      return value < 10 ? "0" + value : Integer.toString(value);
    }

    private static String four(int value) {
      return "0".repeat(Math.max(0, 4 - Integer.toString(value).length())) + value;
    }
  }

  private final HanLexicon lexicon;
  private final HanNumeralReader numerals;

  HanDates(HanLexicon lexicon) {
    this.lexicon = lexicon;
    this.numerals = lexicon.wholes;
  }

  /** The date that begins at a place; null where none does. */
  @Nullable HanAmount at(HanText t, int i) {
    HanAmount other = t.isDigit(i) ? digits(t, i) : null;
    if (other != null) {
      return other;
    }
    HanAmount span = span(t, i);
    HanAmount fiscal = span == null ? fiscal(t, i) : span;
    if (fiscal != null) {
      return fiscal;
    }
    Parts from = parts(t, i);
    if (from == null) {
      HanAmount open = openRange(t, i);
      return open != null ? open : half(t, i, NONE, i);
    }
    return range(t, i, from);
  }

  // --- one date

  private @Nullable Parts parts(HanText t, int i) {
    Parts year = year(t, i);
    if (year == null) {
      return monthDay(t, i, NONE, RecognitionRule.DATE_DAY_MONTH);
    }
    int at = t.past(year.end);
    Parts quarter = quarter(t, at, year);
    if (quarter != null) {
      return quarter;
    }
    Parts half = halfOf(t, at, year);
    if (half != null) {
      return half;
    }
    Parts more = monthDay(t, at, year.year, year.rule);
    return more != null && more.month != NONE ? more : year;
  }

  /** 2024年, 令和6年, 公元前221年, 08年. */
  private @Nullable Parts year(HanText t, int i) {
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
    boolean span = lexicon.is(t, end, HanCue.SPAN_AFTER) && !isFullYear(value);
    boolean century = lexicon.is(t, end, HanCue.NOT_A_YEAR);
    RecognitionRule rule =
        era == null || isWestern(era.value())
            ? RecognitionRule.DATE_YEAR
            : RecognitionRule.DATE_ERA;
    return year == NONE || span || century ? null : new Parts(year, NONE, NONE, NONE, end, rule);
  }

  /** 1998年间 is in that year, 2000年间 as like as not a span. */
  private boolean isFullYear(int value) {
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
      return NONE;
    }
    boolean month = isMonth(t, t.past(end));
    boolean two =
        value < 100
            && (n.form() == HanNumeral.Form.PADDED
                || (n.form() == HanNumeral.Form.POSITIONAL && Ideograph.digit(t.at(n.from())) != 1)
                || (month && value > 12));
    if (two && (n.form() != HanNumeral.Form.POSITIONAL || month || isNought(t.at(n.from())))) {
      return CalendarFormat.century(value);
    }
    boolean round = value % 100 == 0 && value <= 1500 && !month;
    boolean four = n.form() != HanNumeral.Form.MIXED && value >= FIRST_YEAR && value <= LAST_YEAR;
    return four && !round && (n.form() != HanNumeral.Form.DIGITS || n.to() - n.from() == 4)
        ? value
        : NONE;
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
  private @Nullable Parts monthDay(HanText t, int i, int year, RecognitionRule yearRule) {
    HanNumeral n = numerals.at(t, i);
    if (n == null) {
      return null;
    }
    int at = t.past(n.to());
    int month = isIn(n, 12) ? lexicon.end(t, at, HanCue.MONTH) : at;
    if (month == at || lexicon.is(t, month, HanCue.SPAN_AFTER)) {
      return year == NONE && isIn(n, 31) ? dayOnly(t, n, at) : null;
    }
    boolean western = yearRule == RecognitionRule.DATE_YEAR;
    HanNumeral d = numerals.at(t, t.past(month));
    int day = d == null || !isIn(d, 31) ? -1 : t.past(d.to());
    int end = day < 0 ? -1 : lexicon.end(t, day, HanCue.DAY);
    if (d != null && end > day && !isSpan(t, end)) {
      RecognitionRule rule =
          year == NONE
              ? RecognitionRule.DATE_MONTH_DAY
              : western ? RecognitionRule.DATE_MONTH_DAY_YEAR : yearRule;
      return new Parts(year, n.small(), d.small(), NONE, end, rule);
    }
    RecognitionRule rule = year == NONE || western ? RecognitionRule.DATE_MONTH_YEAR : yearRule;
    return new Parts(year, n.small(), NONE, NONE, month, rule);
  }

  private boolean isSpan(HanText t, int end) {
    return lexicon.is(t, end, HanCue.DAY_SPAN_AFTER);
  }

  /** 14日, but not 3日間, 5日後, 3号楼. */
  private @Nullable Parts dayOnly(HanText t, HanNumeral n, int at) {
    int end = lexicon.end(t, at, HanCue.DAY);
    Found<HanUnit> unit = lexicon.unit(t, at);
    boolean longer = unit != null && unit.end() > end;
    boolean number = lexicon.is(t, at, HanCue.NUMBERED_DAY);
    boolean open = !number || (n.isArabic() && !lexicon.is(t, end, HanCue.NUMBERED_NOUN));
    return end == at || longer || !open || isSpan(t, end) || lexicon.is(t, end, HanCue.NOT_A_DATE)
        ? null
        : new Parts(NONE, NONE, n.small(), NONE, end, RecognitionRule.DATE_DAY);
  }

  // --- parts of a year

  /** 第一季度, 第1四半期. */
  private @Nullable Parts quarter(HanText t, int i, Parts year) {
    int first = lexicon.end(t, i, HanCue.ORDINAL_BEFORE);
    HanNumeral n = numerals.at(t, first);
    int at = n == null ? i : t.past(n.to());
    int end = n == null ? i : lexicon.end(t, at, HanCue.QUARTER);
    return n != null && isIn(n, 4) && end > at
        ? new Parts(
            year.year, NONE, NONE, FIRST_QUARTER - 1 + n.small(), end, RecognitionRule.DATE_QUARTER)
        : null;
  }

  private @Nullable Parts halfOf(HanText t, int i, Parts year) {
    int at = lexicon.end(t, i, HanCue.YEAR_OF);
    int first = lexicon.end(t, at, HanCue.FIRST_HALF);
    int second = lexicon.end(t, at, HanCue.SECOND_HALF);
    int end = Math.max(first, second);
    return end == at
        ? null
        : new Parts(
            year.year,
            NONE,
            NONE,
            first > at ? FIRST_HALF : FIRST_HALF + 1,
            end,
            RecognitionRule.DATE_HALF);
  }

  /** 上半年, 第一季度: without a year. */
  private @Nullable HanAmount half(HanText t, int i, int year, int from) {
    Parts none = new Parts(year, NONE, NONE, NONE, i, RecognitionRule.DATE_YEAR);
    Parts quarter = quarter(t, i, none);
    boolean halves = lexicon.is(t, i, HanCue.HALF_ALONE);
    Parts part = quarter != null ? quarter : halves ? halfOf(t, i, none) : null;
    return part == null ? null : figure(part, from);
  }

  private static HanAmount figure(Parts date, int from) {
    return HanAmount.of(CalendarDate.of(date.edtf()), from, date.end, date.rule);
  }

  // --- ranges

  private HanAmount range(HanText t, int i, Parts from) {
    int fiscal = from.month == NONE ? lexicon.end(t, from.end - 1, HanCue.FISCAL) : from.end;
    if (from.month == NONE && from.special == NONE && fiscal > from.end) {
      CalendarDate year = new CalendarDate(from.edtf(), null, null, "fiscal-year");
      return HanAmount.of(year, i, fiscal, RecognitionRule.DATE_FISCAL);
    }
    int at = t.past(pastWeekday(t, from.end));
    int join = lexicon.end(t, at, HanCue.RANGE);
    Parts to = join > at ? parts(t, t.past(join)) : null;
    if (to == null) {
      return figure(from, i);
    }
    Parts end = to.after(from);
    boolean finer = (end.day == NONE) != (from.day == NONE) && to.month == NONE && to.year == NONE;
    RecognitionRule rule =
        end.day != NONE ? RecognitionRule.DATE_DAY_RANGE : RecognitionRule.DATE_YEAR_RANGE;
    return finer
        ? figure(from, i)
        : HanAmount.of(new CalendarDate(from.edtf(), end.edtf(), null, null), i, to.end, rule);
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
    Parts to = parts(t, high.from());
    boolean years = to != null && to.year != NONE && to.month == NONE && isFour(low);
    boolean months = to != null && to.year == NONE && to.month != NONE && to.day == NONE;
    boolean days = to != null && to.year == NONE && to.month == NONE && to.special == NONE;
    if (to == null || !(years || (months && isIn(low, 12)) || (days && isIn(low, 31)))) {
      return null;
    }
    Parts from =
        new Parts(
            years ? low.small() : NONE,
            months ? low.small() : NONE,
            days ? low.small() : NONE,
            NONE,
            low.to(),
            to.rule);
    RecognitionRule rule = days ? RecognitionRule.DATE_DAY_RANGE : RecognitionRule.DATE_YEAR_RANGE;
    CalendarDate both = new CalendarDate(from.edtf(), to.edtf(), null, null);
    return HanAmount.of(both, i, to.end, rule);
  }

  private static boolean isFour(HanNumeral n) {
    return n.small() >= FIRST_YEAR && n.small() <= LAST_YEAR;
  }

  // --- centuries and decades

  /** 21世纪, 十九世纪七十年代, 90年代, 昭和30年代. */
  private @Nullable HanAmount span(HanText t, int i) {
    Found<HanLexicon.Era> era = lexicon.eras.at(t, i);
    HanNumeral n = numerals.at(t, era == null ? i : t.past(era.end()));
    if (n == null || n.small() < 1) {
      return null;
    }
    int at = t.past(n.to());
    int century = lexicon.end(t, at, HanCue.CENTURY);
    if (century > at && n.small() <= 30 && era == null) {
      HanNumeral decade = numerals.at(t, t.past(century));
      int next = decade == null ? at : lexicon.end(t, decade.to(), HanCue.DECADE);
      return decade != null && next > decade.to() && decade.small() < 100
          ? decade(i, (n.small() - 1) * 100 + decade.small(), next)
          : HanAmount.of(
              CalendarDate.of(Parts.two(n.small() - 1) + "XX"),
              i,
              century,
              RecognitionRule.DATE_CENTURY);
    }
    int end = lexicon.end(t, at, HanCue.DECADE);
    if (end == at || n.small() % 10 != 0 || n.small() > LAST_YEAR) {
      return null;
    }
    Integer before = era == null ? null : era.value().before();
    return before == null || before == 0
        ? decade(i, n.small() >= 100 ? n.small() : decadeOf(n.small()), end)
        : HanAmount.of(
            new CalendarDate(
                Integer.toString(before + n.small()),
                Integer.toString(before + n.small() + 9),
                null,
                null),
            i,
            end,
            RecognitionRule.DATE_DECADE);
  }

  private static int decadeOf(int value) {
    return value >= 30 ? 1900 + value : 2000 + value;
  }

  private static HanAmount decade(int from, int year, int end) {
    String edtf = Parts.four(year).substring(0, 3) + "X";
    return HanAmount.of(CalendarDate.of(edtf), from, end, RecognitionRule.DATE_DECADE);
  }

  /** 2023财年. */
  private @Nullable HanAmount fiscal(HanText t, int i) {
    HanNumeral n = numerals.at(t, i);
    int end = n == null ? i : lexicon.end(t, t.past(n.to()), HanCue.FISCAL);
    return n != null && end > t.past(n.to()) && isFour(n)
        ? HanAmount.of(
            new CalendarDate(Integer.toString(n.small()), null, null, "fiscal-year"),
            i,
            end,
            RecognitionRule.DATE_FISCAL)
        : null;
  }

  // --- digits

  /** 2024/3/14, 2024-03-14, 2024.3.14, 2024·3·14. */
  private @Nullable HanAmount digits(HanText t, int i) {
    Parts from = isoParts(t, i);
    if (from == null) {
      return null;
    }
    int join = lexicon.end(t, from.end, HanCue.RANGE);
    Parts to = join > from.end ? isoParts(t, t.past(join)) : null;
    return to == null
        ? figure(from, i)
        : HanAmount.of(
            new CalendarDate(from.edtf(), to.edtf(), null, null),
            i,
            to.end,
            RecognitionRule.DATE_DAY_RANGE);
  }

  private static @Nullable Parts isoParts(HanText t, int i) {
    int year = HanNumeralReader.run(t, i);
    char mark = t.at(year);
    if (year - i != 4 || (mark != '-' && mark != '/' && mark != '.' && mark != '·')) {
      return null;
    }
    int month = HanNumeralReader.run(t, year + 1);
    int day = HanNumeralReader.run(t, month + 1);
    if (t.at(month) != mark || isNot(month - year - 1) || isNot(day - month - 1)) {
      return null;
    }
    int m = Integer.parseInt(t.plain(year + 1, month));
    int d = Integer.parseInt(t.plain(month + 1, day));
    boolean more = t.at(day) == mark && t.isDigit(day + 1) && !isDate(t, day + 1);
    RecognitionRule rule =
        mark == '-'
            ? RecognitionRule.DATE_ISO
            : mark == '/' ? RecognitionRule.DATE_SLASH : RecognitionRule.DATE_DOT;
    return m < 1 || m > 12 || d < 1 || d > 31 || more
        ? null
        : new Parts(Integer.parseInt(t.plain(i, year)), m, d, NONE, day, rule);
  }

  private static boolean isDate(HanText t, int i) {
    return HanNumeralReader.run(t, i) - i == 4;
  }

  private static boolean isNot(int length) {
    return length < 1 || length > 2;
  }
}
