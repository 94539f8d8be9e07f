package io.checksummary.check.calculation;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two numbers of different kinds give: a price by a count, a whole shared among heads, per
 * cent of an amount, an amount less or more per cent.
 *
 * <p>Example: 15% and $250 give "$212.50 with 15% off". Any product of a text's numbers may come to
 * anything, so the summary must name one of the two at least.
 */
final class ProductCalculation {

  private static final Rational HUNDRED = Rational.of(100);

  private ProductCalculation() {}

  /** Null where the two do not give the claim by an operation that it names. */
  static @Nullable Calculated of(
      ClaimedResult claim, OperandValue one, OperandValue other, Licence licence) {
    if (claim.isRatio() || claim.isSmallCount() || one.readsTheSameAs(other)) {
      return null;
    }
    Calculated found = ordered(claim, one, other, licence);
    return found != null ? found : ordered(claim, other, one, licence);
  }

  /**
   * The part that a share tells of a whole, where the source tells both together, and what so many
   * times as much is of.
   */
  static @Nullable Calculated told(ClaimedResult claim, OperandValue one, OperandValue other) {
    if (claim.isRatio() || claim.isSmallCount()) {
      return null;
    }
    Calculated found = toldPart(claim, one, other);
    return found != null ? found : toldPart(claim, other, one);
  }

  private static @Nullable Calculated toldPart(
      ClaimedResult claim, OperandValue share, OperandValue whole) {
    List<OperandValue> operands = List.of(share, whole);
    String cue = share.kind().code();
    return switch (share.kind()) {
      case FRACTION ->
          claim.fits(whole, whole.value().times(share.value()))
              ? ClaimedResult.calculated("a * b", cue, Licence.TOLD, operands)
              : null;
      case PERCENT ->
          claim.fits(whole, whole.value().times(share.value()).over(HUNDRED))
              ? ClaimedResult.calculated("a / 100 * b", cue, Licence.TOLD, operands)
              : null;
      case MULTIPLE ->
          share.value().signum() > 0 && claim.fits(whole, whole.value().over(share.value()))
              ? ClaimedResult.calculated("b / a", cue, Licence.TOLD, operands)
              : null;
      case NUMBER, ORDINAL, MONEY, PERCENTAGE_POINT, MEASURE, DURATION, AGE -> null;
    };
  }

  private static @Nullable Calculated ordered(
      ClaimedResult claim, OperandValue factor, OperandValue base, Licence licence) {
    return switch (factor.kind()) {
      case PERCENT -> percent(claim, factor, base, factor.value().over(HUNDRED), licence);
      case FRACTION -> percent(claim, factor, base, factor.value(), licence);
      case NUMBER, DURATION -> count(claim, factor, base, licence);
      case MEASURE -> perUnit(claim, factor, base, licence);
      case ORDINAL, MULTIPLE, MONEY, PERCENTAGE_POINT, AGE -> null;
    };
  }

  /**
   * @param share of 1
   */
  private static @Nullable Calculated percent(
      ClaimedResult claim,
      OperandValue factor,
      OperandValue base,
      Rational share,
      Licence licence) {
    String a = factor.kind() == Kind.PERCENT ? "a / 100" : "a";
    Rational part = base.value().times(share);
    List<OperandValue> operands = List.of(factor, base);
    String less = claim.cue(CueKind.DECREASE, CueKind.REST);
    if (less != null && claim.fits(base, base.value().minus(part))) {
      return ClaimedResult.calculated("b * (1 - " + a + ")", less, licence, operands);
    }
    String up = claim.cue(CueKind.INCREASE);
    if (up != null && claim.fits(base, base.value().plus(part))) {
      return ClaimedResult.calculated("b * (1 + " + a + ")", up, licence, operands);
    }
    String of = partCue(claim, base);
    return of != null && claim.fits(base, part)
        ? ClaimedResult.calculated("b * " + a, of, licence, operands)
        : null;
  }

  /** "Five gallons a mile" of 9,180 gallons and 1,836 miles. */
  private static @Nullable Calculated perUnit(
      ClaimedResult claim, OperandValue factor, OperandValue base, Licence licence) {
    String per = claim.amount().per();
    return per != null
            && per.equals(factor.amount().unit())
            && factor.value().signum() > 0
            && claim.fits(base, base.value().over(factor.value()))
        ? ClaimedResult.calculated("b / a", per, licence, List.of(factor, base))
        : null;
  }

  private static @Nullable String partCue(ClaimedResult claim, OperandValue base) {
    String share = claim.cue(CueKind.SHARE, CueKind.THAT_IS, CueKind.DECREASE, CueKind.INCREASE);
    return share == null && claim.slots().tellsWhole(base) ? CueKind.SHARE_OF.name() : share;
  }

  private static @Nullable Calculated count(
      ClaimedResult claim, OperandValue count, OperandValue base, Licence licence) {
    if (count.value().signum() <= 0 || count.value().equals(Rational.ONE)) {
      return null;
    }
    List<OperandValue> operands = List.of(count, base);
    String product = claim.cue(CueKind.PRODUCT, CueKind.SUM);
    if (product != null && claim.fits(base, base.value().times(count.value()))) {
      return ClaimedResult.calculated("a * b", product, licence, operands);
    }
    String each = claim.cue(CueKind.EACH, CueKind.AVERAGE);
    return each != null
            && (count.kind() == Kind.NUMBER || claim.amount().per() != null)
            && claim.fits(base, base.value().over(count.value()))
        ? ClaimedResult.calculated("b / a", each, licence, operands)
        : null;
  }
}
