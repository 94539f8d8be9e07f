package io.checksummary.recognise.han.lexicon;

import java.util.Locale;

/**
 * What the small words around numbers say in Chinese and Japanese; they stand in {@code cues.txt}.
 */
public enum HanCue {
  MINUS,
  BELOW_ZERO,
  POINT,
  ORDINAL_BEFORE,
  ORDINAL_AFTER,
  MORE,
  FRACTION,
  /** What stands between the many and the few of a share: 3人に1人. */
  IN_EVERY,
  MIXED,
  TIMES,
  TENTH,
  HUNDREDTH,
  THOUSANDTH,
  DISCOUNT,
  HALF,
  OLD,
  GROWN,
  RANGE,
  SPAN,
  BETWEEN,
  UNTIL,
  SPEED_HOUR,
  SPEED_SECOND,
  CELSIUS_BEFORE,
  FAHRENHEIT_BEFORE,
  DEGREE,
  YEAR,
  MONTH,
  DAY,
  HOUR,
  MINUTE,
  SECOND,
  SHARP,
  QUARTER_HOUR,
  SHORT_OF,
  CENTURY,
  DECADE,
  AGE_DECADE,
  QUARTER,
  FIRST_HALF,
  SECOND_HALF,
  FISCAL,
  SCORE,
  FEW,
  FIRST_YEAR,
  DAY_HALF,
  PER_BEFORE,
  PER_AFTER,
  NOT_A_TIME,
  NOT_A_DATE,
  ALONE_BEFORE,
  ALONE_AFTER,
  SUM,
  AGO,
  DOZEN,
  LINK,
  /** A half that follows the counter: 个半. */
  HALF_AFTER_COUNTER,
  /** What says, after the counter, that the number is passed: 个多. */
  MORE_AFTER_COUNTER,
  /** What follows the word for a tenth where it is none: 成员. */
  NOT_A_TENTH,
  /** The hundredth of a coin, where another word than its name stands before: 5角3分. */
  CENT,
  /** What may follow a half after minutes: 五分半钟. */
  CLOCK_AFTER_HALF,
  /** Those of {@link #RANGE} that no score is written with. */
  RANGE_WORD,
  /** What a change begins with, and what ends it: 3から5に. */
  CHANGE_FROM,
  CHANGE_TO,
  /** Days of the month that are written like numbers of things, and the things: 3号楼. */
  NUMBERED_DAY,
  NUMBERED_NOUN,
  /** What makes a length of time of a year or a month: 3年间. */
  SPAN_AFTER,
  /** What makes one of a day: 3日間, 3日目. */
  DAY_SPAN_AFTER,
  /** What makes something else of a year: 年代. */
  NOT_A_YEAR,
  /** What joins a part of the day and its hour: 夜の7時. */
  DAY_PART_OF,
  /** What joins a year and a part of it: 2024年の上半期. */
  YEAR_OF,
  /** Halves of a year that need no year before them. */
  HALF_ALONE,
  /** What stands between an amount and its denominator: 每. */
  PER_BETWEEN,
  /** What the lower number of a fraction is named with: 分. */
  PART,
  /** Words for a few that may follow a nought. */
  FEW_AFTER_NOUGHT,
  /** What follows 一两 where it means one or two, and is no weight. */
  PAIR_AFTER,
  /** What a name with a number may end with: 神舟十三号. */
  NAME_AFTER;

  /** By its name in the tables, {@code day-half} for one. */
  static HanCue of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
