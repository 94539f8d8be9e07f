package io.checksummary.check.arithmetic.operand;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import java.util.Objects;
import java.util.Set;

/**
 * A number of the source that a derivation may use.
 *
 * @param mention where it stands
 * @param value what it is worth
 * @param printed as it stands there
 * @param words what its column, or the words beside it, say of it: periods above all
 * @param near the words before it, back to the number before; none in a table
 * @param column where it stands among its row's
 */
public record Operand(
    Mention mention,
    Amount value,
    Amount printed,
    Set<String> words,
    Set<String> near,
    int column) {

  /** Whether both are amounts of a kind, in a unit. */
  public boolean isLike(Operand other) {
    return value.kind() == other.value.kind() && Objects.equals(value.unit(), other.value.unit());
  }

  public boolean isPercent() {
    return value.kind() == Amount.Kind.PERCENT;
  }
}
