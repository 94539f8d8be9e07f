package io.checksummary.check.statement;

import io.checksummary.quantity.CalendarDate;
import org.jspecify.annotations.Nullable;

/**
 * A year, a quarter or a month, as a column is headed by it; 0 where a part is not told.
 *
 * <p>Example: "Q1 2025" is the first quarter of 2025, "March 31, 2019" is March of 2019. A caveat:
 * a fiscal year is taken for the calendar year of its name.
 */
public record Period(int year, int quarter, int month) {

  private static final int FIRST_QUARTER = 33;
  private static final int LAST_QUARTER = 36;
  private static final int MONTHS = 12;

  /** Of a date of one year, quarter or month; null where it names none of these, or a range. */
  public static @Nullable Period of(CalendarDate date) {
    if (date.to() != null) {
      return null;
    }
    String[] parts = date.edtf().split("-", -1);
    int year = number(parts[0], 4);
    int second = parts.length > 1 ? number(parts[1], 2) : 0;
    boolean quarter = second >= FIRST_QUARTER && second <= LAST_QUARTER;
    int month = second <= MONTHS ? second : 0;
    return year == 0 && second == 0
        ? null
        : new Period(year, quarter ? second - FIRST_QUARTER + 1 : 0, month);
  }

  private static int number(String digits, int length) {
    boolean plain = digits.length() == length && digits.chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(digits) : 0;
  }

  static Period ofYear(int year) {
    return new Period(year, 0, 0);
  }

  /** This, and what the other tells where this tells nothing. */
  Period or(@Nullable Period other) {
    return other == null
        ? this
        : new Period(
            year == 0 ? other.year : year,
            quarter == 0 ? other.quarter : quarter,
            month == 0 && quarter == 0 ? other.month : month);
  }

  /** Whether both cannot be one period. */
  public boolean conflicts(Period other) {
    return differ(year, other.year) || differ(quarter, other.quarter) || differ(month, other.month);
  }

  private static boolean differ(int one, int other) {
    return one != 0 && other != 0 && one != other;
  }

  /** Whether this has each part that the other tells; a year's column need not tell its end. */
  public boolean answers(Period other) {
    boolean end = month == 0 && quarter == 0;
    return has(year, other.year) && has(quarter, other.quarter) && (end || has(month, other.month));
  }

  private static boolean has(int mine, int its) {
    return its == 0 || its == mine;
  }

  /**
   * Whether a date early in a year may close the fiscal year before: the year 2019 of a shop ends
   * in January 2020.
   */
  boolean mayEnd(Period fiscal) {
    return month > 0 && month <= 2 && fiscal.month == 0 && fiscal.year == year - 1;
  }
}
