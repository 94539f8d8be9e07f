package io.checksummary.recognise.mention;

import io.checksummary.quantity.Amount;

/**
 * Every rule of the recogniser, by the name that a mention carries: the kind, a dot, how it is
 * written. An example beside each.
 */
public enum RecognitionRule {
  /** "412", "1,234.5", "−3". */
  NUMBER_DIGITS("number.digits"),
  /** "twelve", "a hundred and five", "half a million". */
  NUMBER_WORD("number.word"),
  /** "1.5 million", "10k". */
  NUMBER_SCALE("number.scale"),
  /** "10 to 15", "2–3 million". */
  NUMBER_RANGE("number.range"),
  /** "no injuries". */
  NUMBER_ZERO("number.zero"),
  /** "both sides". */
  NUMBER_BOTH("number.both"),

  /** "third", "twenty-first". */
  ORDINAL_WORD("ordinal.word"),
  /** "21st". */
  ORDINAL_DIGITS("ordinal.digits"),

  /** "doubled", "twice". */
  MULTIPLE_WORD("multiple.word"),
  /** "three times", "5x". */
  MULTIPLE_TIMES("multiple.times"),
  /** "three-fold". */
  MULTIPLE_FOLD("multiple.fold"),

  /** 三分之一, 3分の1. */
  FRACTION_OF("fraction.of"),
  /** "a third", "two-thirds", "half". */
  FRACTION_WORD("fraction.word"),
  /** "3/4", "¾". */
  FRACTION_DIGITS("fraction.digits"),
  /** "one in five", "8 out of 10". */
  FRACTION_IN("fraction.in"),

  /** "$412", "€3.50". */
  MONEY_SIGN("money.sign"),
  /** "$412 million", "£3.5m". */
  MONEY_SIGN_SCALE("money.sign-scale"),
  /** "USD 50", "50 USD". */
  MONEY_CODE("money.code"),
  /** "50 dollars", "5 million euros". */
  MONEY_NAME("money.name"),
  /** "50p", "twelve cents". */
  MONEY_MINOR("money.minor"),
  /** "a dollar". */
  MONEY_ARTICLE("money.article"),
  /** "five dollars and 42 cents". */
  MONEY_COMPOUND("money.compound"),
  /** "$3–5 million". */
  MONEY_RANGE("money.range"),

  /** "37%". */
  PERCENT_SIGN("percent.sign"),
  /** "37 per cent". */
  PERCENT_WORD("percent.word"),
  /** "3–5%". */
  PERCENT_RANGE("percent.range"),
  /** 三成, 七割五分: tenths. */
  PERCENT_TENTH("percent.tenth"),
  /** "3 percentage points". */
  POINT_WORD("percentage-point.word"),
  /** "50 basis points". */
  POINT_BASIS("percentage-point.basis"),
  /** "2 to 3 percentage points". */
  POINT_RANGE("percentage-point.range"),

  /** "5 km", "24°C". */
  MEASURE_UNIT("measure.unit"),
  /** "5 feet 2 inches", "6lb 4oz". */
  MEASURE_COMPOUND("measure.compound"),
  /** "a mile". */
  MEASURE_ARTICLE("measure.article"),
  /** "5–10 km". */
  MEASURE_RANGE("measure.range"),

  /** "two years", "a 90-minute talk". */
  DURATION_UNIT("duration.unit"),
  /** "2 hours and 45 minutes". */
  DURATION_COMPOUND("duration.compound"),
  /** "an hour later". */
  DURATION_ARTICLE("duration.article"),
  /** "3:43.13", a race's time. */
  DURATION_CLOCK("duration.clock"),
  /** "two to three weeks". */
  DURATION_RANGE("duration.range"),

  /** "34-year-old", "34 years old". */
  AGE_YEAR_OLD("age.year-old"),
  /** "aged 34". */
  AGE_AGED("age.aged"),
  /** "Jane Doe, 34,". */
  AGE_APPOSITION("age.apposition"),
  /** "in her 30s". */
  AGE_DECADE("age.decade"),
  /** "aged 16 to 24". */
  AGE_RANGE("age.range"),

  /** "2024-03-14". */
  DATE_ISO("date.iso"),
  /** "14/03/2024". */
  DATE_SLASH("date.slash"),
  /** "14.03.2024". */
  DATE_DOT("date.dot"),
  /** 14日: of whichever month. */
  DATE_DAY("date.day"),
  /** 令和6年: a year of a reign. */
  DATE_ERA("date.era"),
  /** "14 March". */
  DATE_DAY_MONTH("date.day-month"),
  /** "14 March 2024". */
  DATE_DAY_MONTH_YEAR("date.day-month-year"),
  /** "March 14". */
  DATE_MONTH_DAY("date.month-day"),
  /** "March 14, 2024". */
  DATE_MONTH_DAY_YEAR("date.month-day-year"),
  /** "March 2024". */
  DATE_MONTH_YEAR("date.month-year"),
  /** "in 2016". */
  DATE_YEAR("date.year"),
  /** "nineteen eighty-four". */
  DATE_YEAR_WORD("date.year-word"),
  /** "2016-18". */
  DATE_YEAR_RANGE("date.year-range"),
  /** "14–16 March". */
  DATE_DAY_RANGE("date.day-range"),
  /** "March to May 2024". */
  DATE_MONTH_RANGE("date.month-range"),
  /** "the 1990s". */
  DATE_DECADE("date.decade"),
  /** "the 21st century". */
  DATE_CENTURY("date.century"),
  /** "Q1 2024", "the third quarter". */
  DATE_QUARTER("date.quarter"),
  /** "H1 2024", "the first half of 2024". */
  DATE_HALF("date.half"),
  /** "fiscal 2023". */
  DATE_FISCAL("date.fiscal"),
  /** "summer 2023". */
  DATE_SEASON("date.season"),

  /** "14:00". */
  TIME_CLOCK("time.clock"),
  /** "2 pm", "8.30am". */
  TIME_MERIDIEM("time.meridiem"),
  /** "five o'clock". */
  TIME_OCLOCK("time.oclock"),
  /** "half past two". */
  TIME_PAST("time.past"),
  /** "2 to 4 pm". */
  TIME_RANGE("time.range"),

  /** "3-1". */
  SCORE_DASH("score.dash"),
  /** "won 21 to 17". */
  SCORE_TO("score.to"),

  /** "dozens". */
  VAGUE_MAGNITUDE("vague.magnitude"),
  /** "a few". */
  VAGUE_FEW("vague.few"),

  /** "A320", "G20". */
  IDENTIFIER_LETTER_DIGIT("identifier.letter-digit"),
  /** "3D", "5G". */
  IDENTIFIER_DIGIT_LETTER("identifier.digit-letter"),
  /** "Article 5", "Boeing 737". */
  IDENTIFIER_NAMED("identifier.named"),
  /** "24/7", "First World War". */
  IDENTIFIER_KNOWN("identifier.known"),
  /** "#5". */
  IDENTIFIER_HASH("identifier.hash"),
  /** "2.1.3", "192.168.0.1". */
  IDENTIFIER_DOTTED("identifier.dotted"),
  /** "020 7946 0123", "978-3-16-148410-0". */
  IDENTIFIER_CHAIN("identifier.chain"),
  /** "007", a run of more digits than anyone counts with. */
  IDENTIFIER_DIGITS("identifier.digits"),
  /** A number in a web address. */
  IDENTIFIER_LINK("identifier.link");

  private final String code;

  RecognitionRule(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** That of two numbers of a kind, from one to the other. */
  public static RecognitionRule range(Amount.Kind kind) {
    return switch (kind) {
      case NUMBER, ORDINAL, FRACTION, MULTIPLE -> NUMBER_RANGE;
      case MONEY -> MONEY_RANGE;
      case PERCENT -> PERCENT_RANGE;
      case PERCENTAGE_POINT -> POINT_RANGE;
      case MEASURE -> MEASURE_RANGE;
      case DURATION -> DURATION_RANGE;
      case AGE -> AGE_RANGE;
    };
  }
}
