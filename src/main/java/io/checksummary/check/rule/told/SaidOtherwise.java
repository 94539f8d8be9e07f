package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words close to the number say the opposite of those close to every number of its value: "fell
 * 12%" for "rose 12%".
 *
 * <p>Which words are opposed says the table {@code opposing-cues.txt} of each language.
 */
public final class SaidOtherwise implements DecisionRule {

  @Override
  public String name() {
    return "said-otherwise";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    return evidence
        .ofEveryMatch(match -> conflict(evidence, match))
        .map(reason ->
            Decision.contradicted(
                reason, Binding.CONFIRMED, evidence.matches().getFirst().candidate()))
        .orElse(null);
  }

  private static Optional<Reason> conflict(ClaimEvidence evidence, ComparedCandidate match) {
    return Optional.of(match)
        .filter(ComparedCandidate::isSameValue)
        .map(same -> evidence.ranking().conflictOfSense(evidence.claim(), same.candidate()))
        .filter(reason -> reason != Reason.STATUS)
        .filter(reason -> !ToldParties.areSame(evidence.claim(), match.candidate()));
  }
}
