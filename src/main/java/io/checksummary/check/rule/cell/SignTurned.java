package io.checksummary.check.rule.cell;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.decision.StatementEvidence;
import io.checksummary.check.statement.CellSign;
import io.checksummary.check.statement.StatementCell;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of a table told the wrong way round: "other income of $2.7 million" for "Other income
 * (expense) | (2.7)", "a net increase of $472.7 million" for "Net decrease in cash | (472.7)".
 */
public final class SignTurned implements DecisionRule {

  @Override
  public String name() {
    return "sign-turned";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Amount claim)
        || claim.value().signum() <= 0
        || evidence.isAcrossLanguages()) {
      return null;
    }
    return evidence
        .ofEveryMatch(match ->
            Optional.ofNullable(StatementEvidence.cell(evidence, match.candidate()))
                .filter(cell -> isTurned(evidence, cell)))
        .map(turned -> StatementEvidence.contradicted(evidence, Reason.POLARITY, turned))
        .orElse(null);
  }

  private static boolean isTurned(ClaimEvidence evidence, StatementCell cell) {
    return CellSign.isTurned(
        cell, evidence.numbers().tables().statements().ofRow(cell), evidence.claim().site());
  }
}
