package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.structure.PlanReader;
import io.checksummary.check.verdict.Binding;
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
    return !(evidence.quantity() instanceof CalendarDate)
            && PlanReader.isDone(evidence.claim().site())
            && evidence.isEveryMatch(
                match -> match.isSameValue() && PlanReader.isPlanned(match.candidate().site()))
        ? Decision.contradicted(
            Reason.STATUS, Binding.CONFIRMED, evidence.matches().getFirst().candidate())
        : null;
  }
}
