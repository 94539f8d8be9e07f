package io.checksummary.quantity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of something: "37%", "$3–5 million", "a third", "5 feet 2 inches".
 *
 * <p>Example: "more than $7.8 billion a year" has the value 7800000000, the unit {@code USD}, the
 * bound {@code MORE_THAN}, {@code per} "year", the sign "$" and the step 100000000, the worth of
 * its last written digit.
 *
 * @param kind what is counted or measured
 * @param value in the unit that was written, the scale word applied
 * @param to a range's other end, in the same unit; null where there is no range
 * @param unit a CLDR unit identifier for a measure, a duration or an age, an ISO 4217 code for
 *     money, {@code percent} or {@code percentage-point}; null for the other kinds
 * @param sign the open sign or name of the currency, where nothing else names it: a bare "$" may
 *     stand for any dollar, "kr" for any crown, "pound" for any pound ({@link
 *     Currencies#mayStandFor(String, String)} says which); null where one currency only is meant
 * @param bound null where the writer gives the number without a hedge
 * @param per the denominator as written ("share", "100,000", "year"); null where there is none
 * @param step the worth of the last place written, the scale word applied: 1 for "412" and for
 *     "400", 1/10 for "2.5", 100000000 for "$7.8 billion"; zero where the words are exact ("half")
 */
public record Amount(
    Kind kind,
    Rational value,
    @Nullable Rational to,
    @Nullable String unit,
    @Nullable String sign,
    @Nullable Bound bound,
    @Nullable String per,
    Rational step)
    implements Quantity {

  /** What an amount counts or measures. */
  public enum Kind {
    NUMBER("number"),
    ORDINAL("ordinal"),
    MULTIPLE("multiple"),
    FRACTION("fraction"),
    MONEY("money"),
    PERCENT("percent"),
    PERCENTAGE_POINT("percentage-point"),
    MEASURE("measure"),
    DURATION("duration"),
    AGE("age");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * @throws IllegalArgumentException if the step is negative
   */
  public Amount {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(value);
    if (step.signum() < 0) {
      throw new IllegalArgumentException(
          "the last place written is worth less than nothing: " + step);
    }
  }

  @Override
  public String kindCode() {
    return kind.code();
  }

  /** A plain amount: no range, sign, bound or denominator. */
  public static Amount of(Kind kind, Rational value, @Nullable String unit, Rational step) {
    return new Amount(kind, value, null, unit, null, null, null, step);
  }

  public Amount withBound(@Nullable Bound newBound) {
    return new Amount(kind, value, to, unit, sign, newBound, per, step);
  }

  public Amount withSign(@Nullable String newSign) {
    return new Amount(kind, value, to, unit, newSign, bound, per, step);
  }

  public Amount withPer(@Nullable String newPer) {
    return new Amount(kind, value, to, unit, sign, bound, newPer, step);
  }

  public Amount withTo(@Nullable Rational newTo) {
    return new Amount(kind, value, newTo, unit, sign, bound, per, step);
  }

  /** One of the same kind and unit: an end of a range, for one. */
  public Amount at(Rational newValue) {
    return new Amount(kind, newValue, null, unit, sign, bound, per, step);
  }

  /** Whether both are of one kind, and in one unit; their denominators may differ. */
  public boolean sharesUnit(Amount other) {
    return kind == other.kind && Objects.equals(unit, other.unit);
  }

  /** The same below nothing: 5 for −5, and −5 to −3 for 3 to 5. */
  public Amount negate() {
    Rational end = to == null ? null : to.negate();
    return new Amount(kind, value.negate(), end, unit, sign, bound, per, step);
  }
}
