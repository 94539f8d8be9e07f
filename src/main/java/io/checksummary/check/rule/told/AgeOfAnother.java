package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.NamedNumber;
import io.checksummary.check.verdict.Reason;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number that stands right behind a name, as ages do, while the source has it behind other names
 * only: "Kerry Green, 34" for "Ms Conman, 34".
 */
public final class AgeOfAnother implements DecisionRule {

  @Override
  public String name() {
    return "age-of-another";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    Set<Long> mine = NamedNumber.nameBefore(evidence.claim().site());
    return mine.isEmpty()
        ? null
        : evidence.contradictedWhereEvery(
            Reason.SUBJECT, match -> isOfOther(mine, match.candidate()));
  }

  private static boolean isOfOther(Set<Long> name, EvidenceCandidate candidate) {
    Set<Long> its = NamedNumber.nameBefore(candidate.site());
    return !its.isEmpty() && its.stream().noneMatch(name::contains);
  }
}
