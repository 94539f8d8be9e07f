package io.checksummary.evaluation;

import io.checksummary.check.verdict.Verdict;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often a rule decided on labelled numbers with one verdict, and how many of these were wrong.
 *
 * <p>Example: of 20 numbers that {@code bound-turned} contradicts, 18 wrong ones make 90% right. A
 * caveat: a share of few numbers says little.
 *
 * @param verdict null where the rule never decided
 */
record RuleScore(String rule, @Nullable Verdict verdict, int decided, int wrong) {

  boolean accuses() {
    return verdict == Verdict.CONTRADICTED || verdict == Verdict.UNSUPPORTED;
  }

  /** The numbers on which it was right: wrong ones if it accuses, true ones if it supports. */
  int right() {
    return accuses() ? wrong : decided - wrong;
  }

  double precision() {
    return decided == 0 ? 0 : (double) right() / decided;
  }

  String said() {
    return verdict == null ? "–" : verdict.name().toLowerCase(Locale.ROOT);
  }

  /** In per cent; a dash where nobody can tell, and where it never decided. */
  String rightShare() {
    return decided == 0 || verdict == Verdict.UNCHECKED
        ? "–"
        : String.format(Locale.ROOT, "%.0f%%", 100 * precision());
  }
}
