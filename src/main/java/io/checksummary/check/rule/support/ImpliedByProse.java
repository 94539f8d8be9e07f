package io.checksummary.check.rule.support;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.derivation.Derivation;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the source's prose gives without naming it: a list counted, time gone by. */
public final class ImpliedByProse implements DecisionRule {

  @Override
  public String name() {
    return "implied-by-prose";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    return evidence
        .numbers()
        .prose()
        .derive(
            evidence.claim().passage().text(),
            evidence.claim().mention(),
            evidence.claim().words().language())
        .map(found -> decision(evidence, found))
        .orElse(null);
  }

  private static Decision decision(ClaimEvidence evidence, Derivation derivation) {
    List<Evidence> operands =
        derivation.operands().stream()
            .limit(CheckedNumber.MOST_EVIDENCE)
            .map(evidence.numbers()::evidence)
            .toList();
    return Decision.supported(Match.DERIVED, Binding.UNCLEAR, operands, derivation.formula());
  }
}
