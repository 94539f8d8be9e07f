package io.checksummary.check.rule.cell;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.decision.StatementEvidence;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.statement.Period;
import io.checksummary.check.statement.StatementCell;
import io.checksummary.check.statement.ToldPeriod;
import io.checksummary.check.verdict.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of the claim's own row, but of the column of another period: "Inventories were $399
 * million in 2019" for "| 2019 | 2018" over "Inventories | 380 | 399".
 *
 * <p>A caveat: every cell that has the number must be of another period than the sentence tells,
 * and the row must say what it is for that one.
 */
public final class OtherColumn implements DecisionRule {

  @Override
  public String name() {
    return "other-column";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    return evidence
        .ofEveryMatch(match -> Optional.ofNullable(rightCell(evidence, match.candidate())))
        .map(right -> StatementEvidence.contradicted(evidence, Reason.PERIOD, right))
        .orElse(null);
  }

  private static @Nullable StatementCell rightCell(
      ClaimEvidence evidence, EvidenceCandidate candidate) {
    StatementCell cell = StatementEvidence.cell(evidence, candidate);
    if (cell == null || cell.period() == null) {
      return null;
    }
    Period told =
        ToldPeriod.of(evidence.claim().site(), StatementEvidence.mentions(evidence), cell.period());
    return told == null ? null : evidence.numbers().tables().statements().forPeriod(cell, told);
  }
}
