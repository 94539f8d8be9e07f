package io.checksummary.check.derivation;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import java.util.List;
import java.util.Optional;

/** "24 hours a day" and "seven days a week" where the source writes "24/7". */
final class RoundTheClock {

  private static final String WRITTEN = "24/7";
  private static final Rational HOURS = Rational.of(24);
  private static final Rational DAYS = Rational.of(7);

  private final int place;

  RoundTheClock(String text) {
    this.place = text.indexOf(WRITTEN);
  }

  Optional<Derivation> of(Mention number) {
    boolean always =
        place >= 0
            && number.quantity() instanceof Amount amount
            && amount.kind() == Kind.DURATION
            && (isFull(amount, HOURS, "hour") || isFull(amount, DAYS, "day"));
    return always
        ? Optional.of(new Derivation(List.of(new Span(place, place + WRITTEN.length())), "a"))
        : Optional.empty();
  }

  private static boolean isFull(Amount amount, Rational value, String unit) {
    return amount.per() != null && amount.value().equals(value) && unit.equals(amount.unit());
  }
}
