package io.checksummary.check.calculation.cue;

import java.util.Locale;

/** What the words beside a number say was done to reach it. Tables name them in lower case. */
public enum CueKind {
  SUM,
  DIFFERENCE,
  /** The same, said right before the number: "by". */
  BY,
  INCREASE,
  DECREASE,
  /** A part of a whole. */
  SHARE,
  /** The same, said right behind the number: "a third of". */
  SHARE_OF,
  /** The same in other words, said right before the number: "27, or 71%". */
  THAT_IS,
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

  public static CueKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether such a cue counts only right behind a number. */
  boolean standsBehind() {
    return this == SHARE_OF;
  }

  /** Whether such a cue counts only right before a number. */
  boolean standsBefore() {
    return this == BY || this == THAT_IS;
  }

  public boolean isPeriod() {
    return compareTo(DAY) >= 0;
  }
}
