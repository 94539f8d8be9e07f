package io.checksummary.check.calculation;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a number and its own change give, where the source tells the change: the number before it,
 * the change in the other measure.
 *
 * <p>Example: "$486 million, $21 million more" gives "the current $465 million" and "4.5% more";
 * "212 cases, 40 fewer" gives "down from 252"; "€100 million, down 5%" gives "some €5 million
 * less". A caveat: the words beside the change must say that it is one, and which way it goes.
 */
final class ChangeCalculation {

  private static final Rational HUNDRED = Rational.of(100);

  private ChangeCalculation() {}

  /** What a number was before its change, and how that is reckoned. */
  private record Before(Rational value, String formula) {}

  /** Whether the words around a claim name what a change gives. */
  static boolean mayGive(ClaimedResult claim) {
    return claim.has(
        CueKind.BASE, CueKind.EARLIER, CueKind.DIFFERENCE, CueKind.INCREASE, CueKind.DECREASE);
  }

  /**
   * @param beside what the words right beside the change say
   * @return null where the two do not give the claim
   */
  static @Nullable Calculated of(
      ClaimedResult claim,
      OperandValue bare,
      OperandValue change,
      Map<CueKind, String> beside,
      Licence licence) {
    boolean up = beside.containsKey(CueKind.INCREASE);
    boolean down = beside.containsKey(CueKind.DECREASE);
    OperandValue value = bare.completedBy(change);
    if (up == down
        || bare.readsTheSameAs(change)
        || bare.candidate().isSameAs(change.candidate())) {
      return null;
    }
    Before before = before(value, change, beside, up);
    if (before == null || before.value().signum() <= 0) {
      return null;
    }
    boolean ratio = claim.kind() == Kind.PERCENT || claim.kind() == Kind.FRACTION;
    return ratio && !isShare(value)
        ? ratio(claim, value, change, before, licence)
        : linear(claim, value, change, before, licence);
  }

  /** The number before the change; null where the two are no number and its change. */
  private static @Nullable Before before(
      OperandValue value, OperandValue change, Map<CueKind, String> beside, boolean up) {
    boolean points = change.kind() == Kind.NUMBER && beside.containsKey(CueKind.POINTS);
    if (change.kind() == Kind.PERCENTAGE_POINT || (points && value.kind() == Kind.PERCENT)) {
      return value.kind() == Kind.PERCENT ? undone(value, change.value(), up) : null;
    }
    if (change.kind() == Kind.PERCENT) {
      Rational share = change.value().over(HUNDRED);
      Rational led = up ? Rational.ONE.plus(share) : Rational.ONE.minus(share);
      return isShare(value) || isFew(value) || led.signum() <= 0
          ? null
          : new Before(value.value().over(led), up ? "a / (1 + b / 100)" : "a / (1 - b / 100)");
    }
    Optional<Rational> same = isShare(value) ? Optional.empty() : change.in(value);
    return same.map(by -> undone(value, by, up)).orElse(null);
  }

  /** Of a few things a percentage gives any number. */
  private static boolean isFew(OperandValue value) {
    return value.kind() == Kind.NUMBER && value.value().compareTo(HUNDRED) < 0;
  }

  private static boolean isShare(OperandValue value) {
    return switch (value.kind()) {
      case PERCENT, PERCENTAGE_POINT, FRACTION, MULTIPLE, ORDINAL -> true;
      case NUMBER, MONEY, MEASURE, DURATION, AGE -> false;
    };
  }

  private static Before undone(OperandValue value, Rational by, boolean up) {
    return up
        ? new Before(value.value().minus(by), "a - b")
        : new Before(value.value().plus(by), "a + b");
  }

  private static @Nullable Calculated linear(
      ClaimedResult claim,
      OperandValue value,
      OperandValue change,
      Before before,
      Licence licence) {
    String base = claim.cue(CueKind.BASE, CueKind.EARLIER);
    List<OperandValue> operands = List.of(value, change);
    if (base != null && claim.fits(value, before.value())) {
      return ClaimedResult.calculated(before.formula(), base, licence, operands);
    }
    String changed = claim.cue(CueKind.DIFFERENCE, CueKind.INCREASE, CueKind.DECREASE);
    boolean percent = change.kind() == Kind.PERCENT;
    return changed != null
            && percent
            && claim.fits(value, value.value().minus(before.value()).abs())
        ? ClaimedResult.calculated("a - " + before.formula(), changed, licence, operands)
        : null;
  }

  /** "4.5% more" of an amount and of what it grew by. */
  private static @Nullable Calculated ratio(
      ClaimedResult claim,
      OperandValue value,
      OperandValue change,
      Before before,
      Licence licence) {
    String changed = claim.cue(CueKind.INCREASE, CueKind.DECREASE);
    boolean amount = !isShare(change);
    return changed != null
            && amount
            && claim.fitsRatio(value.value().minus(before.value()).abs().over(before.value()))
        ? ClaimedResult.calculated(
            "100 * b / (" + before.formula() + ")", changed, licence, List.of(value, change))
        : null;
  }
}
