package io.checksummary.recognise.lexicon;

import java.util.Locale;

/** Which half of the day the words around an hour mean, or that it is a whole hour. */
public enum DayHalf {
  AM,
  PM,
  OCLOCK,
  /** "de la noche": late in the evening, or after midnight. */
  NIGHT;

  /** By its name in the tables, {@code am} for one. */
  static DayHalf of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
