package io.checksummary.check.rule;

import io.checksummary.check.calculation.Calculated;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import org.jspecify.annotations.Nullable;

/**
 * What follows from numbers of the source by an operation that the claim names: a sum, a
 * difference, a change in per cent, a share, an amount of another period.
 */
final class Calculation implements DecisionRule {

  @Override
  public String name() {
    return "calculated";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    return evidence.isOfBoxScore()
        ? null
        : evidence.calculated().map(Calculation::decision).orElse(null);
  }

  private static Decision decision(Calculated found) {
    return Decision.supported(
        Match.DERIVED,
        Binding.UNCLEAR,
        found.operands().stream()
            .limit(CheckedNumber.MOST_EVIDENCE)
            .map(EvidenceCandidate::asEvidence)
            .toList(),
        found.formula());
  }
}
