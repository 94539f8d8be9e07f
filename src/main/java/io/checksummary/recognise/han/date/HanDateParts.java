package io.checksummary.recognise.han.date;

import io.checksummary.quantity.CalendarDate;
import io.checksummary.recognise.han.amount.HanAmount;
import io.checksummary.recognise.mention.RecognitionRule;

/**
 * The parts of a date that were written; {@code NONE} for the others.
 *
 * @param special a quarter or a half of the year, as EDTF numbers them
 */
record HanDateParts(int year, int month, int day, int special, int end, RecognitionRule rule) {

  /** A part that was not written. */
  static final int NONE = Integer.MIN_VALUE;

  /** As an amount that begins at a place. */
  HanAmount since(int from) {
    return HanAmount.of(CalendarDate.of(edtf()), from, end, rule);
  }

  String edtf() {
    if (day != NONE && month == NONE) {
      return "XXXX-XX-" + two(day);
    }
    String years = year == NONE ? "XXXX" : year < 0 ? "-" + four(-year) : four(year);
    String months = month == NONE ? special == NONE ? "" : "-" + special : "-" + two(month);
    return years + months + (day == NONE ? "" : "-" + two(day));
  }

  /** What a date to the right of a range leaves out is that of the left one. */
  HanDateParts after(HanDateParts from) {
    boolean sameMonth = day != NONE && month == NONE;
    return new HanDateParts(
        year == NONE ? from.year : year, sameMonth ? from.month : month, day, special, end, rule);
  }

  static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  static String four(int value) {
    return "0".repeat(Math.max(0, 4 - Integer.toString(value).length())) + value;
  }
}
