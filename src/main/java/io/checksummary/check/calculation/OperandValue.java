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
    return to == null ? List.of(first) : List.of(first, new OperandValue(amount.at(to), candidate));
  }

  /** Less is written with all its digits, and says by itself that it is no amount of money. */
  private static final Rational SCALED = Rational.of(100_000);

  /** A number and its neighbour of another size are hardly of one thing. */
  private static final Rational ALIKE = Rational.of(30);

  /**
   * Whether a number may stand for another kind because its unit is left out: "178 million" of
   * euros, "37.4" of per cent.
   */
  static boolean isBare(Amount amount) {
    boolean scaled =
        amount.value().abs().compareTo(SCALED) >= 0 && amount.step().compareTo(Rational.ONE) > 0;
    boolean decimal = amount.step().signum() > 0 && amount.step().compareTo(Rational.ONE) < 0;
    return amount.kind() == Kind.NUMBER && amount.unit() == null && (scaled || decimal);
  }

  /** This in the unit of another, where its own is left out; else as it is. */
  OperandValue completedBy(OperandValue other) {
    boolean complete = !isBare(amount) || !other.isMeasured() || !isOfTheSize(other);
    return complete ? this : like(other);
  }

  private OperandValue like(OperandValue other) {
    Amount mine =
        new Amount(
            other.kind(),
            value(),
            null,
            other.amount.unit(),
            other.amount.sign(),
            amount.bound(),
            other.amount.per(),
            amount.step());
    return new OperandValue(mine, candidate);
  }

  /** The same where the source's words tie the two, however it is written: "5.200" to hectares. */
  OperandValue tiedTo(OperandValue other) {
    boolean complete =
        kind() != Kind.NUMBER || !(other.isMeasured() || other.isTime()) || !isOfTheSize(other);
    return complete ? this : like(other);
  }

  private boolean isOfTheSize(OperandValue other) {
    Rational one = value().abs();
    Rational two = other.value().abs();
    return one.compareTo(two.times(ALIKE)) <= 0 && two.compareTo(one.times(ALIKE)) <= 0;
  }

  private boolean isMeasured() {
    return kind() == Kind.MONEY || kind() == Kind.MEASURE || kind() == Kind.PERCENT;
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

  /** A result in this unit; years of age that are subtracted are years, and places are a number. */
  Amount with(Rational result) {
    return new Amount(
        kindOfResult(), result, null, amount.unit(), amount.sign(), null, null, amount.step());
  }

  private Kind kindOfResult() {
    return switch (kind()) {
      case AGE -> Kind.DURATION;
      case ORDINAL -> Kind.NUMBER;
      case NUMBER, MULTIPLE, FRACTION, MONEY, PERCENT, PERCENTAGE_POINT, MEASURE, DURATION ->
          kind();
    };
  }

  /** Whether this is another reading of the same words; the two ends of a range are none. */
  boolean readsTheSameAs(OperandValue other) {
    return !candidate.isSameAs(other.candidate)
        && candidate.part() == other.candidate.part()
        && candidate.mention().span().overlaps(other.candidate.mention().span());
  }
}
