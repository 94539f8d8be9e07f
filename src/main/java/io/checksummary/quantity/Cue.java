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
  NO_ARTICLE;

  /** By its name in the tables, {@code one-before} for one. */
  static Cue of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
