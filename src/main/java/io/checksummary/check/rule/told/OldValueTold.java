package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.ranking.RivalNumbers;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.ChangePart;
import io.checksummary.check.structure.ChangePartReader;
import io.checksummary.check.structure.PastWords;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the source gives as the old value of a change only, told as if it still held: "Norland
 * employs 2,900 people" for "grew to 3,400 from 2,900".
 *
 * <p>A claim that says that something was, or names the new value too, tells it rightly.
 */
public final class OldValueTold implements DecisionRule {

  @Override
  public String name() {
    return "old-value-told";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (evidence.matches().isEmpty()
        || evidence.isAcrossLanguages()
        || ChangePartReader.of(evidence.claim().site()) != null
        || PastWords.around(evidence.claim().site())) {
      return null;
    }
    return evidence
        .ofEveryMatch(match ->
            Optional.of(match)
                .filter(ComparedCandidate::isSameValue)
                .map(same -> newValue(evidence, same.candidate()))
                .filter(current -> !isTold(evidence, current)))
        .map(current -> Decision.contradicted(Reason.ROLE, Binding.CONFIRMED, current))
        .orElse(null);
  }

  private static @Nullable EvidenceCandidate newValue(
      ClaimEvidence evidence, EvidenceCandidate match) {
    if (ChangePartReader.of(match.site()) != ChangePart.FROM) {
      return null;
    }
    return evidence.numbers().in(match.sentence()).stream()
        .filter(
            other -> RivalNumbers.areLike(match.mention().quantity(), other.mention().quantity()))
        .filter(other -> ChangePartReader.of(other.site()) == ChangePart.TO)
        .findFirst()
        .orElse(null);
  }

  private static boolean isTold(ClaimEvidence evidence, EvidenceCandidate current) {
    return evidence.claims().stream()
        .anyMatch(claim -> claim.mention().quantity().equals(current.mention().quantity()));
  }
}
