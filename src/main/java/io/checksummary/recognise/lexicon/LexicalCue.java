package io.checksummary.recognise.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sets of words that decide what a number near them is; their words stand in {@code cues.txt}. */
public enum LexicalCue {
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
  BASIS,
  AGED,
  WEEKDAY,
  FISCAL,
  CENTURY,
  QUARTER,
  HALF,
  AM,
  PM,
  PAST,
  TO_HOUR,
  ZERO,
  BOTH,
  NIL,
  EARLY,
  OR,
  /** "beziehungsweise": between the last two of a row that is told in the order of another. */
  RESPECTIVELY,
  SHARE,
  PERSON_AFTER,
  YEAR_NOUN,
  NO_ARTICLE,
  MORE,
  THE,
  POSSESSIVE,
  HOUR_BEFORE,
  DAY_BEFORE,
  LONG_AFTER,
  HALF_BEFORE,
  GONE,
  FRACTION_BEFORE,
  /** Before an ordinal that is a part by rank: "the richest tenth of". */
  TOP_PART,
  /** Before an ordinal that says when, and ranks nothing: "must first approve". */
  ORDER_BEFORE,
  /** Before an ordinal and a participle: "was first seen". */
  ORDER_AUXILIARY,
  /** Participles that show no ending. */
  PARTICIPLE,
  /** Behind an ordinal that begins a sentence: "First she spoke". */
  ORDER_AFTER,
  /** "over", which before a length of time is no bound, and between numbers a fraction's line. */
  OVER,
  /** Words that bound the number behind a noun: "a minimum age of 16". */
  LIMIT,
  /** Verbs that "over" belongs to: "hand over two islands". */
  PHRASAL,
  /** What makes a decade of a year: the "s" of "1990s". */
  DECADE,
  /** What may end a number in one word: "jährig". */
  COMPOUND_TAIL,
  /**
   * Ordinals that are prepositions or adverbs too where no article leads them: "prima", "segundo".
   */
  LED_ORDINAL,
  /** What makes a fraction of a rank: "la tercera parte". */
  PART,
  /** What tells of an age before a number of years: "tenía 40 años", "âgée de 40 ans". */
  AGEING,
  /** Verbs that tell an age right before the years: "avait 29 ans". */
  AGE_VERB,
  /** Who has an age: "un hombre de 40 años". */
  AGE_NOUN,
  /** What makes a time gone by of what looks like an age: "il y a 40 ans". */
  AGO_BEFORE,
  /** "sur", "su" between a part and its whole, a noun before it or not. */
  SHARE_IN,
  /** Articles that may stand between "between" and a number: "entre el 3% y el 5%". */
  NUMBER_ARTICLE,
  /** Nouns before which the article counts: "un muerto". */
  ONE_NOUN,
  /** "ningún", "aucun": none of what follows. */
  NO,
  /** "años" before a decade: "los años 90". */
  DECADE_BEFORE,
  /** What stands before the word for years of a decade: "los", "des". */
  BEFORE_YEARS,
  /** "heures" after an hour of the day. */
  HOUR,
  /** What stands before an hour of the day: "a las tres". */
  AT_HOUR,
  /** What tells of a time's length before hours: "durante". */
  LASTING,
  /** A half that needs no article: "Hälfte". */
  HALF_ALONE,
  /** What joins the two ends of a change: "von 3 auf 5". */
  ONTO,
  /** "jährig", which makes an age of years. */
  YEARLY,
  /** What lasts so many years, and is not that old: "eine 10-jährige Haftstrafe". */
  TERM,
  /** What stands before a rank in digits: "die 3. Etappe". */
  ORDINAL_BEFORE,
  /** "halb" before an hour: half an hour less. */
  HALF_HOUR,
  /** "Uhr", "uur" after an hour of the day. */
  OCLOCK,
  /** What stands between the two sides of a score, beside a dash: ":" in "3:1". */
  SCORE_MARK,
  /** Units that the article counts by itself: "eine Stunde". */
  ONE_UNIT,
  /** The article before a name of several words: "the Miami Heat 10-22". */
  NAME_ARTICLE,
  /** Verbs that are names of money too: "won 12". */
  MONEY_VERB,
  /** What stands before the size of a change: "rose by six". */
  BY,
  /** What makes a time of day of four digits: "0930 GMT". */
  TIME_ZONE,
  /** What a year's figures are called: "below 2005 levels". */
  YEAR_LEVEL,
  /** Verbs whose "up" is no bound: "ticked up to 5%". */
  PARTICLE_VERB,
  /** Points, which are of a share where a share follows: "rose 3 points to 34%". */
  POINT,
  /** Verbs that a subject stands before: "30 km of road was closed". */
  COPULA;

  /** Cues that frame the number after them. */
  public static final List<LexicalCue> FRAMES = List.of(FROM, BETWEEN, RANGING, AGED);

  /** Cues that open a mention or frame one. */
  static final Set<LexicalCue> OPENING =
      EnumSet.of(NO, ZERO, BOTH, BETWEEN, FROM, RANGING, FISCAL, AGED);

  /** By its name in the tables, {@code one-before} for one. */
  static LexicalCue of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
