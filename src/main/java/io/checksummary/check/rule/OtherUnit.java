package io.checksummary.check.rule;

import io.checksummary.check.compare.QuantityRelation;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The source has the same figures in another currency or unit: €412 million for $412 million.
 */
final class OtherUnit implements DecisionRule {

  private final String name;
  private final Reason reason;

  OtherUnit(String name, Reason reason) {
    this.name = name;
    this.reason = reason;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    return evidence.near().stream()
        .filter(candidate -> differs(evidence, candidate))
        .findFirst()
        .map(candidate -> Decision.contradicted(reason, Binding.CONFIRMED, candidate))
        .orElse(null);
  }

  private boolean differs(ClaimEvidence evidence, EvidenceCandidate candidate) {
    return evidence.compared(candidate) instanceof QuantityRelation.Differs differs
        && differs.reason() == reason;
  }
}
