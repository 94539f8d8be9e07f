package io.checksummary.check.calculation;

import java.util.Locale;

/** What the words beside a number say was done to reach it. Tables name them in lower case. */
enum CueKind {
  SUM,
  DIFFERENCE,
  INCREASE,
  DECREASE,
  /** A part of a whole. */
  SHARE,
  /** The same, said right behind the number: "a third of". */
  SHARE_OF,
  /** What a part leaves of its whole. */
  REST,
  AVERAGE,
  /** A whole by a count: "a head", "apiece". */
  EACH,
  /** So many times so much: "two of them would come to". */
  PRODUCT,
  /** From one day to another. */
  ELAPSED,
  /** Between two numbers: the second is where the first came from. */
  BASE,
  /** At another, earlier time: "last year". */
  EARLIER,
  /** Between two numbers: the second is where the first led to. */
  END,
  /** Percentage points, where only "points" is written. */
  POINTS,
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  static CueKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  boolean isPeriod() {
    return compareTo(DAY) >= 0;
  }
}
