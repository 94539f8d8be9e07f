package io.checksummary.check.rule;

import io.checksummary.check.compare.QuantityRelation;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source has the number in no form. A small count or rank may be counted from what the source
 * names, so it is left unchecked.
 */
final class MissingNumber implements DecisionRule {

  private static final Rational SMALL = Rational.of(12);

  @Override
  public String name() {
    return "missing";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    List<EvidenceCandidate> near = evidence.near();
    EvidenceCandidate nearest = near.isEmpty() ? null : near.getFirst();
    if (isSmallCount(evidence)) {
      return Decision.unchecked(Reason.NOT_FOUND, nearest);
    }
    if (nearest != null
        && evidence.isAboutTheSame(nearest)
        && evidence.compared(nearest) instanceof QuantityRelation.Differs differs
        && differs.reason() != Reason.OVERSTATED) {
      return Decision.contradicted(differs.reason(), Binding.UNCLEAR, nearest);
    }
    EvidenceCandidate wider = overstated(evidence);
    return wider == null
        ? Decision.unsupported(Reason.NOT_FOUND, nearest)
        : Decision.unsupported(Reason.OVERSTATED, wider);
  }

  /** A near number that leaves open what the claim says; null where there is none. */
  private static @Nullable EvidenceCandidate overstated(ClaimEvidence evidence) {
    return evidence.near().stream()
        .filter(candidate ->
            evidence.compared(candidate) instanceof QuantityRelation.Differs differs
                && differs.reason() == Reason.OVERSTATED)
        .findFirst()
        .orElse(null);
  }

  private static boolean isSmallCount(ClaimEvidence evidence) {
    return evidence.quantity() instanceof Amount amount
        && evidence.isCount()
        && amount.value().compareTo(SMALL) <= 0;
  }
}
