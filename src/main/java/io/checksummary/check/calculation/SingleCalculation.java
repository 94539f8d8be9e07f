package io.checksummary.check.calculation;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.check.calculation.cue.PeriodFactor;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one number gives: the same in other words ("doubled" for +100%, "two thirds" for 67%), what
 * it leaves of the whole, the same for another period ("$6,000 a year" for $500 a month).
 */
final class SingleCalculation {

  private static final Rational HUNDRED = Rational.of(100);

  /** A smaller growth is not told as a multiple. */
  private static final Rational MUCH = Rational.of(4, 5);

  private SingleCalculation() {}

  /**
   * @param periods what the words beside the operand say that it is for
   * @return null where it does not give the claim
   */
  static @Nullable Calculated of(
      ClaimedResult claim, OperandValue operand, Map<CueKind, String> periods, Licence licence) {
    return switch (operand.kind()) {
      case PERCENT -> ofPercent(claim, operand, licence);
      case MONEY, NUMBER, MEASURE, DURATION -> ofPeriod(claim, operand, periods, licence);
      case FRACTION -> rest(claim, operand, operand.value(), licence);
      case ORDINAL, MULTIPLE, PERCENTAGE_POINT, AGE -> null;
    };
  }

  private static @Nullable Calculated ofPercent(
      ClaimedResult claim, OperandValue operand, Licence licence) {
    Rational share = operand.value().over(HUNDRED);
    return switch (claim.kind()) {
      case FRACTION ->
          claim.fitsRatio(share)
              ? ClaimedResult.calculated("a / 100", Kind.FRACTION.code(), licence, List.of(operand))
              : rest(claim, operand, share, licence);
      case PERCENT -> rest(claim, operand, share, licence);
      case MULTIPLE -> growth(claim, operand, share, licence);
      case NUMBER, ORDINAL, MONEY, PERCENTAGE_POINT, MEASURE, DURATION, AGE -> null;
    };
  }

  /** "Doubled" of +100%. */
  private static @Nullable Calculated growth(
      ClaimedResult claim, OperandValue operand, Rational share, Licence licence) {
    boolean much = share.compareTo(MUCH) >= 0;
    return much && claim.fitsRatio(Rational.ONE.plus(share))
        ? ClaimedResult.calculated("1 + a / 100", Kind.MULTIPLE.code(), licence, List.of(operand))
        : null;
  }

  /** What a share leaves of its whole. */
  private static @Nullable Calculated rest(
      ClaimedResult claim, OperandValue operand, Rational share, Licence licence) {
    String rest = claim.cue(CueKind.REST);
    boolean ratio = claim.kind() == Kind.PERCENT || claim.kind() == Kind.FRACTION;
    if (rest == null || !ratio || !claim.fitsRatio(Rational.ONE.minus(share))) {
      return null;
    }
    String whole = operand.kind() == Kind.PERCENT ? "100 - a" : "1 - a";
    return ClaimedResult.calculated(whole, rest, licence, List.of(operand));
  }

  private static @Nullable Calculated ofPeriod(
      ClaimedResult claim, OperandValue operand, Map<CueKind, String> periods, Licence licence) {
    for (PeriodFactor factor : PeriodFactor.ALL) {
      String cue = claim.period(factor.to());
      if (cue != null && periods.containsKey(factor.from()) && periods.size() == 1) {
        Rational result = operand.value().times(factor.factor());
        if (claim.fits(operand, result)) {
          return ClaimedResult.calculated(factor.formula(), cue, licence, List.of(operand));
        }
      }
    }
    return null;
  }
}
