package io.checksummary.check.calculation.cue;

import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.text.resource.TableFile;
import java.util.List;

/**
 * By what an amount for one period is multiplied to be one for another: 12 from a month to a year,
 * 1/12 back.
 */
public record PeriodFactor(CueKind from, CueKind to, Rational factor) {

  /** As the table has them: of two factors for the same periods, both are in use. */
  public static final List<PeriodFactor> ALL =
      TableFile.of(PeriodFactor.class, "period-factors.txt").rows().stream()
          .map(row ->
              new PeriodFactor(
                  CueKind.of(row.get(0)), CueKind.of(row.get(1)), Units.ratio(row.get(2))))
          .toList();

  public String formula() {
    return factor.isWhole() ? factor + " * a" : "a / " + Rational.ONE.over(factor);
  }
}
