package io.checksummary.check.compare;

import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.CalendarDate;

/**
 * Holds a date against a date, each at its granularity: 14 March 2024 supports March 2024, not the
 * other way round; 1994 is in the 1990s; March 2024 is in its first quarter.
 */
final class DateComparison {

  /** The month of a day that is named alone: "on the 14th". */
  private static final String OPEN = "XX";

  /** Where the month stands in EDTF: {@code 2024-03}. */
  private static final int MONTH_AT = 5;

  private static final int FIRST_HALF = 40;
  private static final int FIRST_QUARTER = 33;
  private static final int LAST_QUARTER = 36;

  private DateComparison() {}

  static QuantityRelation of(CalendarDate claim, CalendarDate source) {
    QuantityRelation asWritten = asWritten(claim, source);
    return isSame(asWritten) || !isSame(asWritten(asPeriod(claim), asPeriod(source)))
        ? asWritten
        : equivalent();
  }

  private static boolean isSame(QuantityRelation relation) {
    return relation instanceof QuantityRelation.Matches;
  }

  /** "January to June 2025" is the first half of that year; "April to June" is a quarter. */
  private static CalendarDate asPeriod(CalendarDate date) {
    String to = date.to();
    if (to == null || !isMonth(date.edtf()) || !isMonth(to)) {
      return date;
    }
    String year = date.edtf().substring(0, MONTH_AT);
    int first = Integer.parseInt(date.edtf().substring(MONTH_AT));
    int last = Integer.parseInt(to.substring(MONTH_AT));
    int months = last - first + 1;
    if (!to.startsWith(year) || (months != 3 && months != 6) || last % months != 0) {
      return date;
    }
    int code = (months == 3 ? FIRST_QUARTER : FIRST_HALF) + last / months - 1;
    return new CalendarDate(year + code, null, null, date.per());
  }

  private static boolean isMonth(String edtf) {
    return edtf.length() == MONTH_AT + 2
        && edtf.charAt(MONTH_AT - 1) == '-'
        && isNumber(edtf.substring(MONTH_AT))
        && Integer.parseInt(edtf.substring(MONTH_AT)) <= 12;
  }

  private static QuantityRelation asWritten(CalendarDate claim, CalendarDate source) {
    if (claim.per() != null && source.per() != null && !claim.per().equals(source.per())) {
      return QuantityRelation.UNLIKE;
    }
    if (claim.to() != null) {
      boolean same =
          source.to() != null
              && entails(source.edtf(), claim.edtf())
              && entails(source.to(), claim.to());
      return same ? equivalent() : QuantityRelation.differs(Reason.VALUE);
    }
    if (entails(source.edtf(), claim.edtf())
        || (source.to() != null && entails(source.to(), claim.edtf()))) {
      return equivalent();
    }
    return QuantityRelation.differs(Reason.VALUE);
  }

  private static QuantityRelation equivalent() {
    return QuantityRelation.matches(Match.EQUIVALENT);
  }

  /** Whether whoever knows {@code fine} knows {@code coarse}, both in EDTF. */
  static boolean entails(String fine, String coarse) {
    return !otherYear(fine, coarse) && entailsByParts(fine, coarse);
  }

  /** Told by the first characters that differ: most dates of a text are of other years. */
  private static boolean otherYear(String fine, String coarse) {
    int end = Math.min(fine.length(), coarse.length());
    for (int i = 0; i < end && fine.charAt(i) != '-' && coarse.charAt(i) != '-'; i++) {
      if (coarse.charAt(i) != 'X' && coarse.charAt(i) != fine.charAt(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean entailsByParts(String fine, String coarse) {
    String[] known = fine.split("-", -1);
    String[] asked = coarse.split("-", -1);
    if (asked.length > known.length || !yearEntails(known[0], asked[0])) {
      return false;
    }
    for (int i = 1; i < asked.length; i++) {
      boolean same =
          asked[i].equals(known[i])
              || asked[i].equals(OPEN)
              || (i == 1 && isInQuarter(known[1], asked[1]));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean yearEntails(String known, String asked) {
    if (known.length() != asked.length()) {
      return false;
    }
    for (int i = 0; i < asked.length(); i++) {
      if (asked.charAt(i) != 'X' && asked.charAt(i) != known.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInQuarter(String month, String quarter) {
    if (!isNumber(month) || !isNumber(quarter)) {
      return false;
    }
    int asked = Integer.parseInt(quarter);
    int known = Integer.parseInt(month);
    return asked >= FIRST_QUARTER
        && asked <= LAST_QUARTER
        && known >= 1
        && known <= 12
        && (known - 1) / 3 == asked - FIRST_QUARTER;
  }

  private static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && digits.length() <= 2
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
