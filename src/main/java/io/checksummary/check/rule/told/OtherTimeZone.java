package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.TimeZoneReader;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.ClockTime;
import org.jspecify.annotations.Nullable;

/** The time of another zone: "8 p.m. Pacific time" for "8 p.m. Eastern time". */
public final class OtherTimeZone implements DecisionRule {

  @Override
  public String name() {
    return "other-time-zone";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    String mine =
        evidence.quantity() instanceof ClockTime
            ? TimeZoneReader.of(evidence.claim().site())
            : null;
    return mine == null
        ? null
        : evidence.contradictedWhereEvery(Reason.UNIT, match -> isOther(mine, match.candidate()));
  }

  private static boolean isOther(String zone, EvidenceCandidate candidate) {
    String its = TimeZoneReader.of(candidate.site());
    return its != null && !its.equals(zone);
  }
}
