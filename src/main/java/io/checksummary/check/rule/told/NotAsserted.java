package io.checksummary.check.rule.told;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.structure.NonAssertion;
import io.checksummary.check.structure.OwnWords;
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
    return NonAssertion.around(evidence.claim().site())
        ? null
        : evidence.contradictedWhereEvery(Reason.STATUS, match -> isTakenBack(evidence, match));
  }

  private static boolean isTakenBack(ClaimEvidence evidence, ComparedCandidate match) {
    NumberSite site = match.candidate().site();
    return NonAssertion.before(site)
        || (!evidence.isAcrossLanguages()
            && match.isSameValue()
            && NonAssertion.isConditionOf(site, OwnWords.of(evidence.claim().site()).own()));
  }
}
