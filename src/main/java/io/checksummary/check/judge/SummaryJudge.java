package io.checksummary.check.judge;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.decision.SummaryEvidence;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.text.Checkpoint;
import java.util.List;

/**
 * Judges the claims of one summary, one after the other. What is found out about one claim is kept
 * for the others, so it is not safe for use by many threads.
 */
public final class SummaryJudge {

  private final SummaryEvidence summary;

  /**
   * @param claims every claim of the summary, in order
   */
  public SummaryJudge(List<Claim> claims, SourceNumbers numbers) {
    this.summary = new SummaryEvidence(claims, numbers);
  }

  /**
   * @param claim one of the summary's
   */
  public CheckedNumber verdict(Claim claim) {
    ClaimEvidence evidence = summary.on(claim);
    for (DecisionRule rule : DecisionList.RULES) {
      Checkpoint.pass();
      Decision decision = rule.decide(evidence);
      if (decision != null) {
        return checked(claim, rule, decision);
      }
    }
    throw new IllegalStateException("no rule decides on " + claim.mention());
  }

  private static CheckedNumber checked(Claim claim, DecisionRule rule, Decision decision) {
    return claim.checked(
        rule.name(),
        decision.verdict(),
        decision.match(),
        decision.reason(),
        decision.binding(),
        decision.formula(),
        decision.evidence(),
        decision.nearest(),
        decision.instead());
  }
}
