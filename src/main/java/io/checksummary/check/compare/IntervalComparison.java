package io.checksummary.check.compare;

import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values that two amounts of one unit leave open.
 *
 * <p>Example: "more than 400" matches 412 by its bound; "15" overstates "10 to 15"; "4,120" differs
 * from 412 in its scale.
 */
final class IntervalComparison {

  private IntervalComparison() {}

  /**
   * @param source in the claim's unit
   * @param converted whether it was converted to that unit
   */
  static QuantityRelation of(Amount claim, Amount source, boolean converted) {
    Match match = match(claim, source, converted);
    return match != null
        ? QuantityRelation.matches(match)
        : QuantityRelation.differs(difference(claim, source));
  }

  /** How the source supports the claim; null where it does not. */
  static @Nullable Match match(Amount claim, Amount source, boolean converted) {
    if (saysTheSame(claim, source)) {
      return Match.EQUIVALENT;
    }
    if (RoundingComparison.rounds(claim, source, converted)) {
      return Match.ROUNDED;
    }
    Interval wide = Interval.of(claim);
    return !wide.isPoint()
            && wide.contains(Interval.of(source))
            && BoundComparison.isInformative(claim, source)
        ? Match.BOUND
        : null;
  }

  private static boolean saysTheSame(Amount claim, Amount source) {
    boolean sameEnds =
        claim.to() == null
            ? source.to() == null
            : source.to() != null && claim.to().equals(source.to());
    return sameEnds
        && claim.value().equals(source.value())
        && saysTheSame(claim.bound(), source.bound());
  }

  /**
   * Words such as "about" may be added or left out: the number that is named stays the same. And
   * nobody who counts a crowd tells "over 300" from "at least 300".
   */
  private static boolean saysTheSame(@Nullable Bound claim, @Nullable Bound source) {
    return claim == source
        || (BoundComparison.isHedge(claim) && BoundComparison.isHedge(source))
        || BoundComparison.sameDirection(claim, source);
  }

  /** Why two amounts that do not match differ. */
  private static Reason difference(Amount claim, Amount source) {
    Interval wide = Interval.of(claim);
    Interval narrow = Interval.of(source);
    if (!wide.isPoint() && wide.contains(narrow)) {
      return Reason.OVERSTATED;
    }
    if (claim.value().equals(source.value()) && claim.to() == null && source.to() == null) {
      return Reason.BOUND;
    }
    if (wide.overlaps(narrow)) {
      return Reason.OVERSTATED;
    }
    return isPowerOfTenApart(claim.value(), source.value()) ? Reason.SCALE : Reason.VALUE;
  }

  private static boolean isPowerOfTenApart(Rational one, Rational other) {
    return one.signum() != 0
        && one.signum() == other.signum()
        && (isPowerOfTen(one.over(other)) || isPowerOfTen(other.over(one)));
  }

  private static boolean isPowerOfTen(Rational ratio) {
    if (!ratio.isWhole()) {
      return false;
    }
    String digits = ratio.toString();
    return digits.length() > 1
        && digits.charAt(0) == '1'
        && digits.chars().skip(1).allMatch(digit -> digit == '0');
  }
}
