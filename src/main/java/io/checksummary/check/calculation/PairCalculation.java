package io.checksummary.check.calculation;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.check.calculation.cue.OperandOrder;
import io.checksummary.check.compare.ResultFit;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What two numbers give: a sum, a difference, a change, a share, a ratio.
 *
 * <p>Example: 210,000 and 298,000 give "up by 88,000" and "up more than 40%". Which of the two
 * comes first does not matter: the cue says whether the smaller is the base of a change.
 */
final class PairCalculation {

  private PairCalculation() {}

  /** Null where the two do not give the claim by an operation that it names. */
  static @Nullable Calculated of(
      ClaimedResult claim, OperandValue first, OperandValue second, Licence licence) {
    OperandValue one = first.completedBy(second);
    OperandValue other = second.completedBy(first);
    Optional<Rational> converted = other.in(one);
    if (converted.isEmpty() || one.readsTheSameAs(other)) {
      return null;
    }
    boolean ordered = one.value().compareTo(converted.get()) >= 0;
    OperandValue high = ordered ? one : other;
    OperandValue low = ordered ? other : one;
    Rational lower = low.in(high).orElse(low.value());
    if (lower.signum() <= 0 || lower.equals(high.value())) {
      return null;
    }
    return claim.isRatio()
        ? ratio(claim, high, low, lower, licence)
        : linear(claim, high, low, lower, licence);
  }

  // --- in the operands' unit

  private static @Nullable Calculated linear(
      ClaimedResult claim, OperandValue high, OperandValue low, Rational lower, Licence licence) {
    String sum = licence == Licence.TOLD ? null : claim.cue(CueKind.SUM);
    if (sum != null && claim.fits(high, high.value().plus(lower))) {
      return ClaimedResult.calculated("a + b", sum, licence, List.of(high, low));
    }
    String middle = claim.cue(CueKind.AVERAGE);
    Rational mean = high.value().plus(lower).over(Rational.of(2));
    if (middle != null && high.candidate().isSameAs(low.candidate()) && claim.fits(high, mean)) {
      return ClaimedResult.calculated("(a + b) / 2", middle, licence, List.of(high, low));
    }
    String difference = restCue(claim, high);
    difference = difference == null ? differenceCue(claim, high) : difference;
    Rational between = high.value().minus(lower);
    boolean small =
        claim.isSmallCount() && licence != Licence.SAME_SENTENCE && licence != Licence.TOLD;
    return difference != null
            && !small
            && fitsDifference(claim, high, between)
            && allowsChange(claim, high, low)
        ? ClaimedResult.calculated("a - b", difference, licence, List.of(high, low))
        : null;
  }

  /** "17 of the 46": what the whole leaves of itself. */
  private static @Nullable String restCue(ClaimedResult claim, OperandValue high) {
    return claim.kind() == Kind.NUMBER
            && high.kind() == Kind.NUMBER
            && claim.slots().tellsWhole(high)
        ? CueKind.SHARE_OF.name()
        : null;
  }

  private static @Nullable String differenceCue(ClaimedResult claim, OperandValue high) {
    boolean shares = high.kind() == Kind.PERCENT;
    if (claim.kind() == Kind.PERCENTAGE_POINT) {
      return shares ? Kind.PERCENTAGE_POINT.code() : null;
    }
    if (shares) {
      return claim.kind() == Kind.NUMBER ? claim.cue(CueKind.POINTS) : null;
    }
    return claim.cue(
        CueKind.DIFFERENCE, CueKind.INCREASE, CueKind.DECREASE, CueKind.BY, CueKind.REST);
  }

  /** Percentage points are what lies between per cents. */
  private static boolean fitsDifference(
      ClaimedResult claim, OperandValue high, Rational difference) {
    return high.kind() == Kind.PERCENT
        ? ResultFit.fits(claim.amount(), difference)
        : claim.fits(high, difference);
  }

  // --- without a unit

  private static @Nullable Calculated ratio(
      ClaimedResult claim, OperandValue high, OperandValue low, Rational lower, Licence licence) {
    if (high.kind() == Kind.PERCENT && claim.kind() == Kind.PERCENT) {
      return ofShares(claim, high, low, lower, licence);
    }
    if (high.kind() == Kind.FRACTION || high.kind() == Kind.MULTIPLE || saysLittle(high, licence)) {
      return null;
    }
    Calculated change = change(claim, high, low, lower, licence);
    if (change != null) {
      return change;
    }
    String share = shareCue(claim, high, licence);
    Rational part = lower.over(high.value());
    if (share != null
        && claim.kind() != Kind.MULTIPLE
        && claim.slots().allowShare(high)
        && claim.fitsRatio(part)) {
      return ClaimedResult.calculated(percent(claim, "b / a"), share, licence, List.of(high, low));
    }
    return claim.kind() == Kind.MULTIPLE
            && claim.slots().allowMultiple(low)
            && claim.fitsRatio(high.value().over(lower))
        ? ClaimedResult.calculated("a / b", Kind.MULTIPLE.code(), licence, List.of(high, low))
        : ofBoth(claim, high, low, lower, licence);
  }

  /** Of small counts that only stand beside each other some two give any ratio. */
  private static boolean saysLittle(OperandValue high, Licence licence) {
    boolean named = licence == Licence.SAME_SENTENCE || licence == Licence.NEIGHBOURING_SENTENCE;
    return !named && high.value().compareTo(ClaimedResult.SMALL) <= 0 && !isMeasured(high);
  }

  private static boolean isNamed(Licence licence) {
    return licence == Licence.SAME_SENTENCE || licence == Licence.NEIGHBOURING_SENTENCE;
  }

  private static boolean isMeasured(OperandValue value) {
    return value.kind() == Kind.MONEY
        || value.kind() == Kind.MEASURE
        || value.kind() == Kind.PERCENT;
  }

  /** Shares of one whole may be added. */
  private static @Nullable Calculated ofShares(
      ClaimedResult claim, OperandValue high, OperandValue low, Rational lower, Licence licence) {
    String sum = claim.cue(CueKind.SUM);
    return sum != null && ResultFit.fits(claim.amount(), high.value().plus(lower))
        ? ClaimedResult.calculated("a + b", sum, licence, List.of(high, low))
        : null;
  }

  /** "A third" is a share by itself, where the summary names the part and the whole. */
  private static @Nullable String shareCue(
      ClaimedResult claim, OperandValue high, Licence licence) {
    String cue = claim.cue(CueKind.SHARE_OF, CueKind.SHARE);
    boolean told = claim.kind() == Kind.FRACTION || claim.has(CueKind.THAT_IS);
    boolean whole = licence != Licence.ONE_PLACE && claim.slots().tellsWhole(high);
    return cue == null && (whole || (isNamed(licence) && told)) ? claim.kind().code() : cue;
  }

  /** By the smaller for a rise, by the larger for a fall. */
  private static @Nullable Calculated change(
      ClaimedResult claim, OperandValue high, OperandValue low, Rational lower, Licence licence) {
    if (claim.has(CueKind.SHARE_OF) || !allowsChange(claim, high, low)) {
      return null;
    }
    Rational between = high.value().minus(lower);
    String up = claim.cue(CueKind.INCREASE);
    if (up != null && claim.kind() != Kind.MULTIPLE && claim.fitsRatio(between.over(lower))) {
      return ClaimedResult.calculated(
          percent(claim, "(a - b) / b"), up, licence, List.of(high, low));
    }
    String down = claim.cue(CueKind.DECREASE);
    return down != null
            && claim.kind() != Kind.MULTIPLE
            && claim.fitsRatio(between.over(high.value()))
        ? ClaimedResult.calculated(percent(claim, "(a - b) / a"), down, licence, List.of(high, low))
        : null;
  }

  /** One of two groups as a share of both together. */
  private static @Nullable Calculated ofBoth(
      ClaimedResult claim, OperandValue high, OperandValue low, Rational lower, Licence licence) {
    String sum = claim.cue(CueKind.SUM);
    if (sum == null || licence != Licence.SAME_SENTENCE || claim.kind() == Kind.MULTIPLE) {
      return null;
    }
    Rational both = high.value().plus(lower);
    return claim.fitsRatio(lower.over(both)) || claim.fitsRatio(high.value().over(both))
        ? ClaimedResult.calculated(percent(claim, "a / (a + b)"), sum, licence, List.of(high, low))
        : null;
  }

  /** Whether the words around the claim and around the operands allow this direction. */
  private static boolean allowsChange(ClaimedResult claim, OperandValue high, OperandValue low) {
    boolean up = claim.has(CueKind.INCREASE);
    boolean down = claim.has(CueKind.DECREASE);
    boolean allowed = claim.slots().allowChange(up, down, high, low);
    boolean turned = up != down && OperandOrder.isTurned(up, high.candidate(), low.candidate());
    return high.kind() == Kind.ORDINAL || (allowed && !turned);
  }

  private static String percent(ClaimedResult claim, String formula) {
    return claim.kind() == Kind.PERCENT ? "100 * " + formula : formula;
  }
}
