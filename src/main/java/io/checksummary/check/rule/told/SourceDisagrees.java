package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The source gives two numbers for one thing: {@link SourceConflict} says where it looks. */
public final class SourceDisagrees implements DecisionRule {

  @Override
  public String name() {
    return "source-disagrees";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    List<EvidenceCandidate> candidates =
        evidence.matches().stream().map(ComparedCandidate::candidate).toList();
    if (candidates.isEmpty() || evidence.isAcrossLanguages()) {
      return null;
    }
    EvidenceCandidate other =
        new SourceConflict(evidence.numbers())
            .about(evidence.claim(), candidates.getFirst(), candidates);
    return other == null ? null : Decision.unchecked(Reason.CONFLICT, other);
  }
}
