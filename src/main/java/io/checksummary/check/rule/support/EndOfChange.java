package io.checksummary.check.rule.support;

import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.ChangePartReader;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source names the number as one end of a change that reads like a range: "grew to 540" of
 * "will grow from 480 to 540". Without a word that something went up or down, or a "from" before
 * it, it is a range, and an end of it says more than the source does.
 */
public final class EndOfChange implements DecisionRule {

  @Override
  public String name() {
    return "end-of-change";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Amount claim) || claim.to() != null) {
      return null;
    }
    List<EvidenceCandidate> changes =
        evidence.numbers().all().stream()
            .filter(candidate -> isEnd(claim, candidate) && evidence.cells().allow(candidate))
            .filter(EndOfChange::isChange)
            .limit(CheckedNumber.MOST_EVIDENCE)
            .toList();
    return changes.isEmpty()
        ? null
        : Decision.supported(
            Match.EQUIVALENT,
            Binding.UNCLEAR,
            changes.stream().map(EvidenceCandidate::asEvidence).toList(),
            null);
  }

  private static boolean isChange(EvidenceCandidate range) {
    return range.cues().tellDirection() || ChangePartReader.mayBegin(range.site());
  }

  private static boolean isEnd(Amount claim, EvidenceCandidate candidate) {
    return candidate.mention().quantity() instanceof Amount range
        && range.to() != null
        && (QuantityComparison.matches(claim, at(range, range.value()))
            || QuantityComparison.matches(claim, at(range, range.to())));
  }

  private static Amount at(Amount range, Rational value) {
    return new Amount(
        range.kind(), value, null, range.unit(), range.sign(), null, range.per(), range.step());
  }
}
