package io.checksummary.check.rule.cell;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.rule.support.TableArithmetic;
import io.checksummary.check.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where subject and measure name a cell of a box score, the cell decides.
 *
 * <p>Example: "Hill scored 21 points" is held against Hill's row and the column of points. A
 * sentence of the source about the same thing outweighs a cell that differs.
 */
public final class BoxScoreRule implements DecisionRule {

  @Override
  public String name() {
    return "box-score-cell";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    Decision decision = evidence.cells().decision();
    if (decision == null || decision.verdict() == Verdict.SUPPORTED) {
      return decision;
    }
    return isSaidInProse(evidence) || TableArithmetic.of(evidence) != null ? null : decision;
  }

  private static boolean isSaidInProse(ClaimEvidence evidence) {
    return evidence.matches().stream()
        .anyMatch(match ->
            evidence.isAboutTheSame(match.candidate())
                && evidence.mayCountTheSame(match.candidate()));
  }
}
