package io.checksummary.quantity;

import java.util.Locale;

/** Sets of words that decide what a number near them is; their words stand in {@code cues.txt}. */
enum Cue {
  SCORE,
  CHANGE,
  WEIGHT,
  PRICE,
  RACE,
  PEOPLE,
  ONE_BEFORE,
  ONE_AFTER,
  ONE_COUNT,
  ZERO_NOUN,
  BOTH_AFTER,
  ORDINAL_FRACTION,
  AGO,
  FOR,
  YEAR_BEFORE,
  NO_PLURAL,
  RANGING,
  TO,
  BETWEEN,
  FROM,
  OLD,
  PER,
  EVERY,
  TIMES,
  FOLD,
  IN,
  OUT,
  OF,
  PERCENT,
  POINTS,
  BASIS,
  AGED,
  WEEKDAY,
  FISCAL,
  CENTURY,
  QUARTER,
  HALF,
  AM,
  PM,
  CLOCK,
  PAST,
  TO_HOUR,
  FIRST_LAST,
  ZERO,
  BOTH,
  NIL,
  NAME_LIKE,
  EARLY,
  OR,
  SHARE,
  PERSON_AFTER,
  YEAR_NOUN,
  NO_ARTICLE,
  MORE,
  THE,
  POSSESSIVE,
  DAY_BEFORE,
  LONG_AFTER,
  HALF_BEFORE,
  GONE,
  FRACTION_BEFORE,
  /** "over", which before a length of time is no bound, and between numbers a fraction's line. */
  OVER,
  /** What makes a decade of a year: the "s" of "1990s". */
  DECADE,
  /** What may end a number in one word: "jährig". */
  COMPOUND_TAIL;

  /** By its name in the tables, {@code one-before} for one. */
  static Cue of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
