package io.checksummary.recognise.mention;

/** Writes dates in EDTF (ISO 8601-2), and says which numbers may be part of one. */
public final class EdtfWriter {

  /** A part of a date that the writer left out. */
  public static final int OPEN = -1;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private EdtfWriter() {}

  public static boolean isYear(int value) {
    return FIRST_YEAR <= value && value <= LAST_YEAR;
  }

  public static boolean isMonth(int value) {
    return 1 <= value && value <= 12;
  }

  public static boolean isDay(int month, int day) {
    return isMonth(month) && 1 <= day && day <= DAYS[month - 1];
  }

  /** {@code 2024-03-14}, {@code 2024-03}, {@code XXXX-03-14}, {@code 2024-33}. */
  public static String edtf(int year, int month, int day) {
    String years = year == OPEN ? "XXXX" : pad(year, 4);
    String months = month == OPEN ? "" : "-" + pad(month, 2);
    return years + months + (day == OPEN ? "" : "-" + pad(day, 2));
  }

  /** A year of two digits is the nearest one to the turn of the millennium: 49 is 2049, 50 1950. */
  public static int century(int year) {
    return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  private static String pad(int value, int length) {
    String digits = Integer.toString(value);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
