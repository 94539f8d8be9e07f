package io.checksummary.check.compare;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The values that an amount leaves open, in the unit that was written.
 *
 * <p>Examples: "412" is [412, 412]; "10 to 15" is [10, 15]; "more than 400" is (400, ∞); "about
 * 410" is [405, 415], half a unit of the last place that counts to either side; "almost 400" is
 * [300, 400).
 *
 * @param low null for no lower end
 * @param high null for no upper end
 * @param lowOpen whether {@code low} itself is left out
 * @param highOpen whether {@code high} itself is left out
 */
public record Interval(
    @Nullable Rational low, @Nullable Rational high, boolean lowOpen, boolean highOpen) {

  private static final Rational HALF = Rational.of(1, 2);

  static Interval closed(Rational low, Rational high) {
    return low.compareTo(high) <= 0
        ? new Interval(low, high, false, false)
        : new Interval(high, low, false, false);
  }

  public static Interval of(Amount amount) {
    Rational value = amount.value();
    if (amount.to() != null) {
      return closed(value, amount.to());
    }
    Bound bound = amount.bound();
    if (bound == null) {
      return closed(value, value);
    }
    return switch (bound) {
      case MORE_THAN -> new Interval(value, null, true, false);
      case AT_LEAST -> new Interval(value, null, false, false);
      case LESS_THAN -> new Interval(null, value, false, true);
      case AT_MOST -> new Interval(null, value, false, false);
      case ABOUT -> around(value, looseStep(amount).times(HALF));
      case ALMOST -> new Interval(value.minus(looseStep(amount)), value, false, true);
    };
  }

  /** What would be written as this amount by someone who rounds to the last place it shows. */
  static Interval roundingTo(Amount amount) {
    return around(amount.value(), roundingStep(amount).times(HALF));
  }

  /** The worth of the last place that the writer answers for. */
  public static Rational roundingStep(Amount amount) {
    boolean loose = amount.bound() == Bound.ABOUT || isScaled(amount);
    return loose ? looseStep(amount) : amount.step();
  }

  /**
   * How far the next bound of this form lies: 100 for "over 400", 10 for "over 410", 50 for "over
   * 250", since people bound by halves, too.
   */
  public static Rational boundStep(Amount amount) {
    Rational step = looseStep(amount);
    if (step.signum() == 0) {
      return step;
    }
    Rational places = amount.value().abs().over(step);
    boolean five =
        places.isWhole()
            && places.numerator().bitLength() > 3
            && places.numerator().mod(BigInteger.TEN).equals(BigInteger.valueOf(5));
    return five ? step.times(Rational.of(5)) : step;
  }

  private static Interval around(Rational value, Rational by) {
    return new Interval(value.minus(by), value.plus(by), false, false);
  }

  /**
   * "$400 million" and "4.2 billion" show a place above the ones, so their zeros are no promise.
   */
  private static boolean isScaled(Amount amount) {
    return amount.step().compareTo(Rational.ONE) > 0;
  }

  /**
   * The worth of the last digit that is not a trailing zero: 100 for 400, 10 for 410, 1 for 412.
   */
  public static Rational looseStep(Amount amount) {
    Rational step = amount.step();
    if (step.signum() == 0 || amount.value().signum() == 0) {
      return step;
    }
    Rational places = amount.value().abs().over(step);
    if (!places.isWhole()) {
      return step;
    }
    BigInteger digits = places.numerator();
    Rational ten = Rational.of(10);
    while (digits.mod(BigInteger.TEN).signum() == 0) {
      digits = digits.divide(BigInteger.TEN);
      step = step.times(ten);
    }
    return step;
  }

  boolean isPoint() {
    return low != null && low.equals(high);
  }

  boolean contains(Interval other) {
    return startsBefore(other) && endsAfter(other);
  }

  private boolean startsBefore(Interval other) {
    if (low == null) {
      return true;
    }
    if (other.low == null) {
      return false;
    }
    int order = low.compareTo(other.low);
    return order < 0 || (order == 0 && (!lowOpen || other.lowOpen));
  }

  private boolean endsAfter(Interval other) {
    if (high == null) {
      return true;
    }
    if (other.high == null) {
      return false;
    }
    int order = high.compareTo(other.high);
    return order > 0 || (order == 0 && (!highOpen || other.highOpen));
  }

  boolean overlaps(Interval other) {
    return !liesBelow(other) && !other.liesBelow(this);
  }

  private boolean liesBelow(Interval other) {
    if (high == null || other.low == null) {
      return false;
    }
    int order = high.compareTo(other.low);
    return order < 0 || (order == 0 && (highOpen || other.lowOpen));
  }
}
