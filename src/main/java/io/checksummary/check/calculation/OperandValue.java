package io.checksummary.check.calculation;

import io.checksummary.check.compare.AmountConversion;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One value of a number of the source; a range has two.
 *
 * @param amount without a range
 */
record OperandValue(Amount amount, EvidenceCandidate candidate) {

  /** None where the number is no amount. */
  static List<OperandValue> of(EvidenceCandidate candidate) {
    if (!(candidate.mention().quantity() instanceof Amount amount)) {
      return List.of();
    }
    OperandValue first = new OperandValue(amount.withTo(null), candidate);
    Rational to = amount.to();
    return to == null
        ? List.of(first)
        : List.of(first, new OperandValue(at(amount, to), candidate));
  }

  private static Amount at(Amount amount, Rational value) {
    return new Amount(
        amount.kind(),
        value,
        null,
        amount.unit(),
        amount.sign(),
        amount.bound(),
        amount.per(),
        amount.step());
  }

  Rational value() {
    return amount.value();
  }

  Kind kind() {
    return amount.kind();
  }

  /** This in the kind and unit of another; empty where the two cannot be added. */
  Optional<Rational> in(OperandValue other) {
    boolean kinds = kind() == other.kind() || (isTime() && other.isTime());
    boolean per =
        amount.per() == null
            || other.amount.per() == null
            || Objects.equals(amount.per(), other.amount.per());
    return kinds && per
        ? AmountConversion.inUnitOf(other.amount, amount).map(Amount::value)
        : Optional.empty();
  }

  private boolean isTime() {
    return kind() == Kind.AGE || kind() == Kind.DURATION;
  }

  /** A result in this unit; years of age that are subtracted are years. */
  Amount with(Rational result) {
    Kind kind = kind() == Kind.AGE ? Kind.DURATION : kind();
    return new Amount(kind, result, null, amount.unit(), amount.sign(), null, null, amount.step());
  }

  /** Whether this is another reading of the same words; the two ends of a range are none. */
  boolean readsTheSameAs(OperandValue other) {
    return !candidate.isSameAs(other.candidate)
        && candidate.part() == other.candidate.part()
        && candidate.mention().span().overlaps(other.candidate.mention().span());
  }
}
