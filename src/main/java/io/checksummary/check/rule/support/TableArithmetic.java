package io.checksummary.check.rule.support;

import io.checksummary.check.arithmetic.Solution;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.quantity.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the numbers of tables give by the operation that the claim's words name. */
public final class TableArithmetic implements DecisionRule {

  @Override
  public String name() {
    return "derived-from-table";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    return of(evidence);
  }

  public static @Nullable Decision of(ClaimEvidence evidence) {
    return evidence.quantity() instanceof Amount amount
        ? evidence
            .numbers()
            .tables()
            .derivations()
            .derive(amount, evidence.claim().question())
            .map(solution -> decision(evidence, solution))
            .orElse(null)
        : null;
  }

  private static Decision decision(ClaimEvidence evidence, Solution solution) {
    List<Evidence> operands =
        solution.operands().stream()
            .limit(CheckedNumber.MOST_EVIDENCE)
            .map(operand -> evidence.numbers().evidence(operand.span()))
            .toList();
    return Decision.supported(Match.DERIVED, Binding.UNCLEAR, operands, solution.formula());
  }
}
