package io.checksummary.check.rule.support;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.VagueQuantity;
import org.jspecify.annotations.Nullable;

/** "Dozens" that the source does not say in these words leaves open how many. */
public final class VagueRule implements DecisionRule {

  @Override
  public String name() {
    return "vague";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    return evidence.quantity() instanceof VagueQuantity
        ? Decision.unchecked(Reason.VAGUE, null)
        : null;
  }
}
