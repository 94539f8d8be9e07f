package io.checksummary.check.rule.told;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.party.Parties;
import io.checksummary.check.party.PartyReader;
import io.checksummary.check.source.EvidenceCandidate;
import java.util.List;

/** The two parties of the verb beside a claim, or beside a number of the source. */
final class ToldParties {

  private ToldParties() {}

  static List<Parties> of(Claim claim) {
    return PartyReader.of(claim.site(), claim.mention().quantity().kindCode());
  }

  static List<Parties> of(EvidenceCandidate candidate) {
    return PartyReader.of(candidate.site(), candidate.mention().quantity().kindCode());
  }

  /**
   * Whether both tell the same of the same two, in whatever order: "Birch trails Alder by 6 points"
   * and "Alder leads Birch by 6 points". Words that are opposed do not count then.
   */
  static boolean areSame(Claim claim, EvidenceCandidate candidate) {
    List<Parties> mine = of(claim);
    return !mine.isEmpty()
        && of(candidate).stream().anyMatch(its -> mine.stream().anyMatch(its::isSameAs));
  }
}
