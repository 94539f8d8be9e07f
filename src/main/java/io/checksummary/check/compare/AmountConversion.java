package io.checksummary.check.compare;

import static io.checksummary.quantity.Amount.Kind.AGE;
import static io.checksummary.quantity.Amount.Kind.FRACTION;
import static io.checksummary.quantity.Amount.Kind.MULTIPLE;
import static io.checksummary.quantity.Amount.Kind.NUMBER;
import static io.checksummary.quantity.Amount.Kind.PERCENT;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount of the source in the kind and unit of a claim, so that their values can be
 * compared.
 *
 * <p>Examples: for a claim in kilometres, 3 miles become 4.828032 kilometres; for a claim in per
 * cent, one fifth becomes 20. Currencies are not converted: a dollar sign may stand for any dollar,
 * and that is all.
 */
public final class AmountConversion {

  private AmountConversion() {}

  /** The source's amount in the claim's kind and unit; empty where the two cannot be compared. */
  public static Optional<Amount> inUnitOf(Amount claim, Amount source) {
    if (claim.kind() == source.kind()) {
      return sameKind(claim, source);
    }
    return switch (claim.kind()) {
      case PERCENT -> source.kind() == FRACTION ? scaled(source, 100, 1) : Optional.empty();
      case FRACTION -> source.kind() == PERCENT ? scaled(source, 1, 100) : Optional.empty();
      case AGE -> asYears(claim, source);
      case NUMBER -> source.kind() == AGE || source.kind() == MULTIPLE ? same(source) : none();
      case MULTIPLE -> source.kind() == NUMBER ? same(source) : none();
      case DURATION -> source.kind() == AGE ? sameKind(claim, source) : none();
      case ORDINAL, MONEY, PERCENTAGE_POINT, MEASURE -> none();
    };
  }

  private static Optional<Amount> sameKind(Amount claim, Amount source) {
    return switch (claim.kind()) {
      case NUMBER, ORDINAL, MULTIPLE, FRACTION, PERCENT, PERCENTAGE_POINT -> same(source);
      case MONEY -> sameCurrency(claim, source) ? same(source) : none();
      case MEASURE, DURATION, AGE -> converted(source, claim.unit());
    };
  }

  /**
   * "34" after a name and "a 34-year-old" are one age; "two years" is as old as "a two-year-old".
   */
  private static Optional<Amount> asYears(Amount claim, Amount source) {
    return switch (source.kind()) {
      case NUMBER -> same(source);
      case DURATION -> converted(source, claim.unit());
      case ORDINAL, MULTIPLE, FRACTION, MONEY, PERCENT, PERCENTAGE_POINT, MEASURE, AGE -> none();
    };
  }

  private static boolean sameCurrency(Amount claim, Amount source) {
    String one = claim.unit();
    String other = source.unit();
    if (one == null || other == null || one.equals(other)) {
      return true;
    }
    return (claim.sign() != null && Currencies.mayStandFor(claim.sign(), other))
        || (source.sign() != null && Currencies.mayStandFor(source.sign(), one));
  }

  private static Optional<Amount> converted(Amount source, @Nullable String unit) {
    String from = source.unit();
    if (from == null || unit == null || from.equals(unit)) {
      return same(source);
    }
    if (Units.convert(source.value(), from, unit).isEmpty()) {
      String per = source.per();
      return per == null ? none() : convertedPer(source, Units.per(from, per), unit);
    }
    return same(map(source, v -> Units.convert(v, from, unit).orElseThrow(), unit));
  }

  /** "80 kilometres an hour" is told in a unit and what it is counted per. */
  private static Optional<Amount> convertedPer(Amount source, String whole, String unit) {
    return Units.convert(source.value(), whole, unit).isPresent()
        ? same(map(source, v -> Units.convert(v, whole, unit).orElseThrow(), unit).withPer(null))
        : none();
  }

  private static Optional<Amount> scaled(Amount source, long times, long over) {
    Rational factor = Rational.of(times, over);
    return same(map(source, v -> v.times(factor), source.unit()));
  }

  private static Amount map(Amount source, UnaryOperator<Rational> change, @Nullable String unit) {
    Rational value = change.apply(source.value());
    Rational to = source.to() == null ? null : change.apply(source.to());
    Rational step = change.apply(source.value().plus(source.step())).minus(value).abs();
    return new Amount(
        source.kind(), value, to, unit, source.sign(), source.bound(), source.per(), step);
  }

  private static Optional<Amount> same(Amount amount) {
    return Optional.of(amount);
  }

  private static Optional<Amount> none() {
    return Optional.empty();
  }
}
