package io.checksummary.check.boxscore;

import io.checksummary.check.table.NumericCell;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a number against what cells are worth. */
final class CellComparison {

  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational ABOUT = Rational.of(1, 20);

  private CellComparison() {}

  /** How the cells' sum gives the amount; null where it does not. */
  static BoxScoreFinding.@Nullable How sum(Amount claim, List<NumericCell> cells) {
    BoxScoreFinding.How how = of(claim, sum(cells, false), cells.getFirst().printed().step());
    return how != null ? how : of(claim, sum(cells, true), cells.getFirst().value().step());
  }

  static Rational sum(List<NumericCell> cells, boolean scaled) {
    Rational sum = Rational.ZERO;
    for (NumericCell cell : cells) {
      sum = sum.plus((scaled ? cell.value() : cell.printed()).value());
    }
    return sum;
  }

  static BoxScoreFinding.@Nullable How of(Amount claim, Rational value, Rational step) {
    if (claim.to() != null) {
      boolean within = claim.value().compareTo(value) <= 0 && value.compareTo(claim.to()) <= 0;
      return within ? BoxScoreFinding.How.BOUND : null;
    }
    Bound bound = claim.bound();
    if (bound != null) {
      return bounded(claim.value(), bound, value);
    }
    if (claim.value().equals(value)) {
      return BoxScoreFinding.How.SAME;
    }
    boolean coarser = claim.step().compareTo(step) > 0;
    Rational off = claim.value().minus(value).abs();
    return coarser && off.compareTo(claim.step().times(HALF)) <= 0
        ? BoxScoreFinding.How.ROUNDED
        : null;
  }

  private static BoxScoreFinding.@Nullable How bounded(
      Rational claim, Bound bound, Rational value) {
    int order = value.compareTo(claim);
    boolean near = value.minus(claim).abs().compareTo(value.abs().times(ABOUT)) <= 0;
    boolean holds =
        switch (bound) {
          case MORE_THAN -> order > 0;
          case AT_LEAST -> order >= 0;
          case LESS_THAN -> order < 0;
          case AT_MOST -> order <= 0;
          case ABOUT -> near;
          case ALMOST -> near && order <= 0;
        };
    return holds ? BoxScoreFinding.How.BOUND : null;
  }
}
