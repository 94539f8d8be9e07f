package io.checksummary.check.compare;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Whether the bound of a claim says something about an amount of the source, beyond being true.
 *
 * <p>Example: "more than 400" is informative about 412, "more than 1" is true of it, too, but not
 * informative.
 */
final class BoundComparison {

  /**
   * A bound without digits says nothing about a number that is so many times larger: "over half"
   * about 90%.
   */
  private static final Rational FARTHEST = Rational.of(3, 2);

  /** "Almost" leaves out a fifth at most. */
  private static final Rational ALMOST = Rational.of(4, 5);

  private static final Rational TWO = Rational.of(2);

  private BoundComparison() {}

  /**
   * Whether the bound is the round number next to the source's, or near it.
   *
   * @param claim its interval contains that of the source
   */
  static boolean isInformative(Amount claim, Amount source) {
    if (claim.to() != null) {
      return source.to() == null && isRoundRange(claim, claim.to(), source);
    }
    if (isLower(claim.bound()) || isUpper(claim.bound())) {
      return claim.value().equals(boundedEnd(claim, source))
          || (isAsRound(claim, source) && isAdjacent(claim, source));
    }
    return claim.bound() != Bound.ALMOST
        || source.value().abs().compareTo(claim.value().abs().times(ALMOST)) >= 0;
  }

  /**
   * A number is given as a range where both ends are round and neighbours: 15 as "between 10 and
   * 20", but not 19.5 as "between 18.4 and 19.7".
   */
  private static boolean isRoundRange(Amount claim, Rational to, Amount source) {
    Rational width = to.minus(claim.value()).abs();
    Rational step = Interval.looseStep(claim);
    return width.compareTo(step) <= 0 && step.compareTo(Interval.looseStep(source)) > 0;
  }

  /** Nobody bounds a round number by one that is less round: 50 is not given as "over 45". */
  private static boolean isAsRound(Amount claim, Amount source) {
    return claim.step().signum() == 0
        || Interval.looseStep(claim).compareTo(Interval.looseStep(source)) >= 0;
  }

  /**
   * Whether the bound is the round number right beside: "more than 1,800" for 1,890, but not for
   * 2,300. Where the source gives a bound too, a summary may only round it: "below 25" does not
   * become "below 30".
   */
  private static boolean isAdjacent(Amount claim, Amount source) {
    Rational step = Interval.boundStep(claim);
    if (step.signum() == 0) {
      return isNear(claim, source);
    }
    Rational off = claim.value().minus(boundedEnd(claim, source)).abs();
    Rational reach = sameDirection(claim.bound(), source.bound()) ? step.over(TWO) : step;
    return off.compareTo(reach) < 0;
  }

  /** The end of the source's interval that the claim bounds. */
  private static Rational boundedEnd(Amount claim, Amount source) {
    return isUpper(claim.bound()) && source.to() != null ? source.to() : source.value();
  }

  private static boolean isNear(Amount claim, Amount source) {
    Rational bound = claim.value().abs();
    Rational number = source.value().abs();
    return isLower(claim.bound())
        ? number.compareTo(bound.times(FARTHEST)) <= 0
        : bound.compareTo(number.times(FARTHEST)) <= 0;
  }

  /** Whether the number itself is named, exactly or nearly: "412", "about 412", "almost 412". */
  static boolean isHedge(@Nullable Bound bound) {
    return bound == null || bound == Bound.ABOUT || bound == Bound.ALMOST;
  }

  /** Whether both are lower bounds, or both upper ones: "over 300" and "at least 300". */
  static boolean sameDirection(@Nullable Bound one, @Nullable Bound other) {
    return (isLower(one) && isLower(other)) || (isUpper(one) && isUpper(other));
  }

  private static boolean isLower(@Nullable Bound bound) {
    return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
  }

  private static boolean isUpper(@Nullable Bound bound) {
    return bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
  }
}
