package io.checksummary.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A date at the granularity that was written, in EDTF (ISO 8601-2, level 2).
 *
 * <p>Examples: {@code 2024-03-14}, {@code 2024-03}, {@code 2024}, {@code 199X} ("the 1990s"),
 * {@code XXXX-03-14} ("14 March"), {@code 2024-33} to {@code 2024-36} for quarters ("Q1 2024"). A
 * fiscal year is marked by {@code per} "fiscal-year".
 *
 * @param edtf the date, or where a range begins
 * @param to where a range ends; null where there is no range
 * @param bound null where the writer gives the date without a hedge ("since 1986" is no hedge,
 *     "about 1850" is)
 * @param per {@code fiscal-year} or null
 */
public record CalendarDate(
    String edtf, @Nullable String to, @Nullable Bound bound, @Nullable String per)
    implements Quantity {

  public static CalendarDate of(String edtf) {
    return new CalendarDate(edtf, null, null, null);
  }

  @Override
  public String kindCode() {
    return "date";
  }
}
