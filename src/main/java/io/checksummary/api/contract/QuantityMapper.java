package io.checksummary.api.contract;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.VagueQuantity;
import org.jspecify.annotations.Nullable;

/** Quantities to JSON. */
final class QuantityMapper {

  private QuantityMapper() {}

  static QuantityAnswer answer(Mention mention) {
    String kind = mention.quantity().kindCode();
    String of = mention.of() == null ? null : mention.of().text();
    return switch (mention.quantity()) {
      case Amount a ->
          new QuantityAnswer(
              kind, a.value().toString(), a.unit(), of, text(a.to()), code(a.bound()), a.per());
      case CalendarDate d ->
          new QuantityAnswer(kind, d.edtf(), null, of, d.to(), code(d.bound()), d.per());
      case ClockTime t ->
          new QuantityAnswer(kind, t.value(), null, of, t.to(), code(t.bound()), null);
      case ContestScore s -> new QuantityAnswer(kind, s.value(), null, of, null, null, null);
      case VagueQuantity v ->
          new QuantityAnswer(kind, text(v.magnitude()), v.unit(), of, null, null, null);
      case Identifier i -> new QuantityAnswer(kind, i.value(), null, of, null, null, null);
    };
  }

  private static @Nullable String text(@Nullable Rational value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String code(@Nullable Bound bound) {
    return bound == null ? null : bound.code();
  }
}
