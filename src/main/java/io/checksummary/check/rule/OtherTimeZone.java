package io.checksummary.check.rule;

import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.structure.TimeZoneReader;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.ClockTime;
import org.jspecify.annotations.Nullable;

/** The time of another zone: "8 p.m. Pacific time" for "8 p.m. Eastern time". */
final class OtherTimeZone implements DecisionRule {

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
    if (mine == null || evidence.matches().isEmpty()) {
      return null;
    }
    for (ComparedCandidate match : evidence.matches()) {
      String its = TimeZoneReader.of(match.candidate().site());
      if (its == null || its.equals(mine)) {
        return null;
      }
    }
    return Decision.contradicted(
        Reason.UNIT, Binding.CONFIRMED, evidence.matches().getFirst().candidate());
  }
}
