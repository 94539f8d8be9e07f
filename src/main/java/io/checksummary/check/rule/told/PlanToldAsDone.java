package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.structure.PlanReader;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.CalendarDate;
import org.jspecify.annotations.Nullable;

/**
 * The source gives the number as a plan, a hope or a possibility wherever it gives it, and the
 * claim as a fact: "has raised £7 million" for "aims to raise £7 million".
 */
public final class PlanToldAsDone implements DecisionRule {

  @Override
  public String name() {
    return "plan-told-as-done";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    boolean fact =
        !(evidence.quantity() instanceof CalendarDate)
            && PlanReader.isDone(evidence.claim().site());
    return fact
        ? evidence.contradictedWhereEvery(
            Reason.STATUS,
            match -> match.isSameValue() && PlanReader.isPlanned(match.candidate().site()))
        : null;
  }
}
