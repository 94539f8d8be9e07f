package io.checksummary.check.compare;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;

/**
 * Whether a claim rounds an amount of the source.
 *
 * <p>Example: "$7.8 billion" rounds $7.762 billion, and "about 400" rounds 412; "400" does not
 * round 412, since the zeros of a plain integer count as written.
 */
final class RoundingComparison {

  private static final Rational TEN = Rational.of(10);
  private static final Rational TWENTY = Rational.of(20);
  private static final Rational FIFTY = Rational.of(50);

  private RoundingComparison() {}

  /**
   * @param source in the claim's unit
   * @param converted whether it was converted to that unit
   */
  static boolean rounds(Amount claim, Amount source, boolean converted) {
    return areNumbersNotBounds(claim, source)
        && (converted || isCoarser(claim, source))
        && Interval.roundingTo(claim).contains(Interval.closed(source.value(), source.value()))
        && isClose(claim, source, converted);
  }

  private static boolean areNumbersNotBounds(Amount claim, Amount source) {
    return claim.to() == null
        && source.to() == null
        && BoundComparison.isHedge(claim.bound())
        && BoundComparison.isHedge(source.bound());
  }

  private static boolean isCoarser(Amount claim, Amount source) {
    return claim.bound() == Bound.ABOUT || claim.step().compareTo(source.step()) > 0;
  }

  private static boolean isClose(Amount claim, Amount source, boolean converted) {
    if (claim.bound() != null) {
      return true;
    }
    return converted ? isCloseConverted(claim, source) : isCloseUnhedged(claim, source);
  }

  /**
   * Without "about", a number of a single digit must be close, since half a unit of that digit may
   * be a third of the number: "$2 billion" rounds $1.98 billion, but not $1.8 billion. "About $2
   * billion" rounds both.
   */
  private static boolean isCloseUnhedged(Amount claim, Amount source) {
    Rational size = claim.value().abs();
    Rational off = claim.value().minus(source.value()).abs();
    return size.compareTo(Interval.roundingStep(claim).times(TEN)) >= 0
        || off.times(FIFTY).compareTo(size) <= 0;
  }

  /**
   * A converted number is always rounded, often to more places than it had: 3 km are 1.9 miles, 386
   * miles are 621 km. But 3 feet are not one metre.
   */
  private static boolean isCloseConverted(Amount claim, Amount source) {
    Rational off = claim.value().minus(source.value()).abs();
    return off.times(TWENTY).compareTo(claim.value().abs()) <= 0;
  }
}
