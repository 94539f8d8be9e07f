package io.checksummary.check.compare;

import static io.checksummary.quantity.Amount.Kind.AGE;
import static io.checksummary.quantity.Amount.Kind.DURATION;
import static io.checksummary.quantity.Amount.Kind.FRACTION;
import static io.checksummary.quantity.Amount.Kind.MEASURE;
import static io.checksummary.quantity.Amount.Kind.MONEY;
import static io.checksummary.quantity.Amount.Kind.MULTIPLE;
import static io.checksummary.quantity.Amount.Kind.NUMBER;
import static io.checksummary.quantity.Amount.Kind.PERCENT;
import static io.checksummary.quantity.Amount.Kind.PERCENTAGE_POINT;

import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import java.util.Objects;
import java.util.Optional;

/**
 * Compares an amount of a claim with an amount of the source: first the units, then the values.
 *
 * <p>Example: to "$412 million", the source's "€412 million" differs in its currency, "$421
 * million" in its value, and "412 people" is unlike.
 */
final class AmountComparison {

  private AmountComparison() {}

  /** Whether {@link #of} is a match. Faster, because the reason of a difference is not needed. */
  static boolean matches(Amount claim, Amount source) {
    Optional<Amount> alike = AmountConversion.inUnitOf(claim, source);
    return alike.isPresent()
        && !perDiffers(claim, source)
        && IntervalComparison.match(claim, alike.get(), isConverted(claim, source, alike.get()))
            != null;
  }

  static QuantityRelation of(Amount claim, Amount source) {
    Optional<Amount> alike = AmountConversion.inUnitOf(claim, source);
    if (alike.isEmpty()) {
      return sameFigures(claim, source) ? inAnotherUnit(claim, source) : QuantityRelation.UNLIKE;
    }
    return perDiffers(claim, source)
        ? QuantityRelation.UNLIKE
        : inOneUnit(claim, source, alike.get());
  }

  /**
   * @param alike the source's amount in the claim's unit
   */
  private static QuantityRelation inOneUnit(Amount claim, Amount source, Amount alike) {
    QuantityRelation relation =
        IntervalComparison.of(claim, alike, isConverted(claim, source, alike));
    if (relation instanceof QuantityRelation.Matches) {
      return relation;
    }
    if (isLoose(claim.kind(), source.kind())) {
      return QuantityRelation.UNLIKE;
    }
    boolean unitWasMistaken = sameFigures(claim, source) && !alike.value().equals(source.value());
    return unitWasMistaken ? QuantityRelation.differs(Reason.UNIT) : relation;
  }

  private static boolean isConverted(Amount claim, Amount source, Amount alike) {
    return claim.kind() == MEASURE && !Objects.equals(source.unit(), alike.unit());
  }

  /**
   * Kinds that may name the same number, though a number of one kind is never a mistaken number of
   * the other: 175 is no wrong "twice".
   */
  private static boolean isLoose(Kind claim, Kind source) {
    return claim != source && (claim == NUMBER || claim == MULTIPLE || claim == AGE);
  }

  private static boolean perDiffers(Amount claim, Amount source) {
    return claim.per() != null
        && source.per() != null
        && !claim.per().equalsIgnoreCase(source.per());
  }

  private static boolean sameFigures(Amount claim, Amount source) {
    return claim.value().equals(source.value());
  }

  /**
   * The same figures of something else: €412 million for $412 million, 1% for 1 percentage point.
   */
  private static QuantityRelation inAnotherUnit(Amount claim, Amount source) {
    if (claim.kind() == MONEY && source.kind() == MONEY) {
      return QuantityRelation.differs(Reason.CURRENCY);
    }
    return hasUnit(claim.kind()) && hasUnit(source.kind())
        ? QuantityRelation.differs(Reason.UNIT)
        : QuantityRelation.UNLIKE;
  }

  /** Whether a number of one kind may be a mistaken number of the other. */
  static boolean mayDiffer(Kind claim, Kind source) {
    return claim == source
        || (hasUnit(claim) && hasUnit(source))
        || (claim == PERCENT && source == FRACTION)
        || (claim == FRACTION && source == PERCENT)
        || (claim == DURATION && source == AGE);
  }

  private static boolean hasUnit(Kind kind) {
    return kind == PERCENT
        || kind == PERCENTAGE_POINT
        || kind == MEASURE
        || kind == DURATION
        || kind == MONEY;
  }
}
