package io.checksummary.recognise.han;

import java.util.Locale;

/**
 * What the small words around numbers say in Chinese and Japanese; they stand in {@code cues.txt}.
 */
enum HanCue {
  MINUS,
  BELOW_ZERO,
  POINT,
  ORDINAL_BEFORE,
  ORDINAL_AFTER,
  MORE,
  FRACTION,
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
  LINK;

  /** By its name in the tables, {@code day-half} for one. */
  static HanCue of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
