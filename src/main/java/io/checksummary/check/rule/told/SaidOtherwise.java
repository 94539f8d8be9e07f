package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
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
    Reason reason = null;
    for (ComparedCandidate match : evidence.matches()) {
      Reason conflict = evidence.ranking().conflictOfSense(evidence.claim(), match.candidate());
      if (conflict == null || conflict == Reason.STATUS || !match.isSameValue()) {
        return null;
      }
      reason = reason == null ? conflict : reason;
    }
    if (reason == null) {
      return null;
    }
    EvidenceCandidate best = evidence.matches().getFirst().candidate();
    return Decision.contradicted(reason, Binding.CONFIRMED, best);
  }
}
