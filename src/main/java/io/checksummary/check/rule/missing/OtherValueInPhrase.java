package io.checksummary.check.rule.missing;

import io.checksummary.check.compare.QuantityRelation;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.NeighbourWords;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import org.jspecify.annotations.Nullable;

/**
 * The source does not have the number, and has another one of its kind between the same words: "30%
 * of Republican women" for "20% of Republican women".
 */
public final class OtherValueInPhrase implements DecisionRule {

  /** So many numbers of the claim's kind are looked at. */
  private static final int MOST = 400;

  @Override
  public String name() {
    return "other-value-in-phrase";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Amount amount) || evidence.isAcrossLanguages()) {
      return null;
    }
    NeighbourWords mine = NeighbourWords.of(evidence.claim().site());
    return evidence.numbers().ofUnit(amount).stream()
        .limit(MOST)
        .filter(candidate -> isOtherValue(evidence, candidate))
        .filter(candidate -> mine.isSamePhrase(NeighbourWords.of(candidate.site())))
        .findFirst()
        .map(candidate -> Decision.contradicted(Reason.VALUE, Binding.UNCLEAR, candidate))
        .orElse(null);
  }

  /** "Over 40" of 50 is no other value, but says less. */
  private static boolean isOtherValue(ClaimEvidence evidence, EvidenceCandidate candidate) {
    return evidence.compared(candidate) instanceof QuantityRelation.Differs differs
        && differs.reason() == Reason.VALUE;
  }
}
