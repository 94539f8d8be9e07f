package io.checksummary.check.rule.support;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source has the number with the other sign. Words for a loss or a fall say the sign: "lost
 * $5.16" is what a result of -$5.16 means, and "a result of $5.16" is not. Percentage points are a
 * difference, which either side of it may tell: "14 points less than a year ago" is what "a year
 * ago, it was 14 points more" means.
 */
public final class SignInWords implements DecisionRule {

  @Override
  public String name() {
    return "sign-in-words";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Amount amount) || amount.value().signum() == 0) {
      return null;
    }
    List<EvidenceCandidate> opposite =
        evidence.numbers().ofSameValue(amount.negate()).stream()
            .filter(evidence.cells()::allow)
            .toList();
    boolean difference = amount.kind() == Amount.Kind.PERCENTAGE_POINT;
    if (opposite.isEmpty() || (difference && !evidence.claim().cues().tellLoss())) {
      return null;
    }
    return evidence.claim().cues().tellLoss()
        ? Decision.supported(
            Match.EQUIVALENT,
            Binding.UNCLEAR,
            opposite.stream()
                .limit(CheckedNumber.MOST_EVIDENCE)
                .map(EvidenceCandidate::asEvidence)
                .toList(),
            null)
        : Decision.contradicted(Reason.POLARITY, Binding.CONFIRMED, opposite.getFirst());
  }
}
