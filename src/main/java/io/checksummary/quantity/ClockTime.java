package io.checksummary.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A time of day on a 24-hour clock: "2 pm" is {@code 14:00}, "9.58 seconds" is none.
 *
 * @param value {@code HH:mm} or {@code HH:mm:ss}
 * @param to where a range ends ("2 to 4 pm"); null where there is no range
 * @param bound null where the writer gives the time without a hedge
 */
public record ClockTime(String value, @Nullable String to, @Nullable Bound bound)
    implements Quantity {

  @Override
  public String kindCode() {
    return "time";
  }
}
