package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.structure.NonAssertion;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The source takes back what it says of the number, wherever it has it, and the claim does not:
 * "Sales reached $94.7 billion" for "Analysts asked whether sales had reached $94.7 billion".
 */
public final class NotAsserted implements DecisionRule {

  @Override
  public String name() {
    return "not-asserted";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (NonAssertion.around(evidence.claim().site())
        || !evidence.isEveryMatch(match -> NonAssertion.before(match.candidate().site()))) {
      return null;
    }
    return Decision.contradicted(
        Reason.STATUS, Binding.CONFIRMED, evidence.matches().getFirst().candidate());
  }
}
