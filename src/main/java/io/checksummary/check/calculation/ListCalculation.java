package io.checksummary.check.calculation;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What three to eight numbers in a row give: their sum, or their average.
 *
 * <p>Example: "just over $200m together" of $138m, $43m and $20m. A caveat: only numbers of one
 * kind and unit make a row, and none between them may be left out.
 */
final class ListCalculation {

  private static final int FEWEST = 3;
  private static final int LONGEST = 8;
  private static final int LETTERS = 26;

  private ListCalculation() {}

  /**
   * @param row in the order of the text
   * @return null where no stretch of the row gives the claim
   */
  static @Nullable Calculated of(ClaimedResult claim, List<OperandValue> row, Licence licence) {
    String sum = claim.cue(CueKind.SUM);
    String average = claim.cue(CueKind.AVERAGE);
    if (claim.isSmallCount() || (sum == null && average == null)) {
      return null;
    }
    for (int from = 0; from < row.size(); from++) {
      Calculated found = from(claim, row, from, licence, sum, average);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Calculated from(
      ClaimedResult claim,
      List<OperandValue> row,
      int from,
      Licence licence,
      @Nullable String sum,
      @Nullable String average) {
    OperandValue first = row.get(from);
    Rational total = first.value();
    List<OperandValue> taken = new ArrayList<>(List.of(first));
    for (int i = from + 1; i < row.size() && taken.size() < LONGEST; i++) {
      Optional<Rational> next = row.get(i).completedBy(first).in(first);
      if (next.isEmpty()) {
        continue;
      }
      if (row.get(i).readsTheSameAs(taken.getLast())) {
        continue;
      }
      total = total.plus(next.get());
      taken.add(row.get(i));
      if (sum != null && taken.size() >= FEWEST && claim.fits(first, total)) {
        return ClaimedResult.calculated(letters(taken.size()), sum, licence, taken);
      }
      Rational mean = total.over(Rational.of(taken.size()));
      boolean beside = licence == Licence.ONE_PLACE;
      if (average != null && !beside && claim.fits(first, mean)) {
        String formula = "(" + letters(taken.size()) + ") / " + taken.size();
        return ClaimedResult.calculated(formula, average, licence, taken);
      }
    }
    return null;
  }

  private static String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < Math.min(count, LETTERS); i++) {
      letters.append(i == 0 ? "" : " + ").append((char) ('a' + i));
    }
    return letters.toString();
  }
}
