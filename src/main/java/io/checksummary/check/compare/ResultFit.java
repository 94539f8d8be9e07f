package io.checksummary.check.compare;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Checkpoint;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Whether a claim may be written of a result.
 *
 * <p>Examples: 12.3 per cent is "12%" and "about 12%"; 66.1 per cent is "about two thirds"; 2.3
 * times is "more than double". A result is rounded more freely than a number that somebody copies,
 * but not so freely that any two numbers give it: "about 40%" is no 36 per cent.
 */
public final class ResultFit {

  private static final Rational HALF = Rational.of(1, 2);

  /** By so much of its size a plain number may be off. */
  private static final Rational PLAIN = Rational.of(1, 20);

  private static final Rational HEDGED = Rational.of(3, 50);
  private static final Rational IN_WORDS = Rational.of(1, 30);
  private static final Rational IN_WORDS_HEDGED = Rational.of(3, 50);

  /** So far from its bound a result may lie; and from a bound in words. */
  private static final Rational BOUNDED = Rational.of(4, 25);

  private static final Rational BOUNDED_IN_WORDS = Rational.of(1, 4);
  private static final Rational BELOW_IN_WORDS = Rational.of(1, 5);

  /** Of larger denominators nobody speaks in words. */
  private static final BigInteger LARGEST = BigInteger.valueOf(20);

  private ResultFit() {}

  /** Whether a claim may be written of an amount that was calculated, in its kind and unit. */
  public static boolean fits(Amount claim, Amount result) {
    Optional<Amount> alike = AmountConversion.inUnitOf(claim, result);
    return alike.isPresent() && fits(claim, alike.get().value());
  }

  /** Whether a claim may be written of a value in its own unit. */
  public static boolean fits(Amount claim, Rational result) {
    Checkpoint.pass();
    Rational size = claim.value().abs();
    if (claim.to() != null || result.signum() <= 0 || size.signum() == 0) {
      return false;
    }
    Rational over = result.minus(size);
    Bound bound = claim.bound();
    if (bound == null) {
      return isWithin(over.abs(), plainTolerance(claim, size));
    }
    return switch (bound) {
      case ABOUT -> isWithin(over.abs(), aboutTolerance(claim, size));
      case ALMOST -> over.signum() < 0 && isWithin(over.abs(), reach(claim, size, BELOW_IN_WORDS));
      case MORE_THAN -> over.signum() > 0 && isWithin(over, reach(claim, size, BOUNDED_IN_WORDS));
      case AT_LEAST -> over.signum() >= 0 && isWithin(over, reach(claim, size, BOUNDED_IN_WORDS));
      case LESS_THAN ->
          over.signum() < 0 && isWithin(over.abs(), reach(claim, size, BOUNDED_IN_WORDS));
      case AT_MOST ->
          over.signum() <= 0 && isWithin(over.abs(), reach(claim, size, BOUNDED_IN_WORDS));
    };
  }

  private static boolean isWithin(Rational off, Rational tolerance) {
    return off.compareTo(tolerance) <= 0;
  }

  private static Rational plainTolerance(Amount claim, Rational size) {
    return isInWords(claim)
        ? size.times(IN_WORDS)
        : least(Interval.roundingStep(claim).times(HALF), size.times(PLAIN));
  }

  private static Rational aboutTolerance(Amount claim, Rational size) {
    return isInWords(claim)
        ? size.times(IN_WORDS_HEDGED)
        : least(Interval.looseStep(claim).times(HALF), size.times(HEDGED));
  }

  private static Rational reach(Amount claim, Rational size, Rational inWords) {
    return isInWords(claim)
        ? size.times(inWords)
        : least(Interval.boundStep(claim), size.times(BOUNDED));
  }

  /**
   * "Half" and "double" are no numbers that somebody rounded to a digit; "288 in 300" and "1.5
   * times" are.
   */
  private static boolean isInWords(Amount claim) {
    return switch (claim.kind()) {
      case FRACTION -> claim.value().denominator().compareTo(LARGEST) <= 0;
      case MULTIPLE -> claim.step().signum() == 0 || claim.value().isWhole();
      case NUMBER, ORDINAL, MONEY, PERCENT, PERCENTAGE_POINT, MEASURE, DURATION, AGE ->
          claim.step().signum() == 0;
    };
  }

  private static Rational least(Rational one, Rational other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
