package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.ranking.RivalNumbers;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.ChangePart;
import io.checksummary.check.structure.ChangePartReader;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The old value of a change told as the new one, or the difference as either: "rose to $18" for
 * "rose from $18 to $24".
 *
 * <p>It takes a number in the source's sentence that has the claim's part, so that the source tells
 * what the claim should have been.
 */
public final class ChangePartTurned implements DecisionRule {

  @Override
  public String name() {
    return "change-part-turned";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    ChangePart mine = ChangePartReader.of(evidence.claim().site());
    if (mine == null || mine == ChangePart.BASE) {
      return null;
    }
    return evidence
        .ofEveryMatch(match -> Optional.ofNullable(ownerOf(mine, match.candidate(), evidence)))
        .map(owner -> Decision.contradicted(Reason.ROLE, Binding.CONFIRMED, owner))
        .orElse(null);
  }

  /**
   * The number of a match's sentence that has the claim's part, where the match has another; null
   * where there is none.
   */
  private static @Nullable EvidenceCandidate ownerOf(
      ChangePart part, EvidenceCandidate match, ClaimEvidence evidence) {
    ChangePart its = partOf(match);
    if (its == null || its == part) {
      return null;
    }
    return evidence.numbers().in(match.sentence()).stream()
        .filter(other -> !other.isSameAs(match) && partOf(other) == part)
        .filter(other -> isPair(part, its, match, other))
        .findFirst()
        .orElse(null);
  }

  /** The two ends of a change are of one kind, while a difference may be told in per cent. */
  private static boolean isPair(
      ChangePart part, ChangePart its, EvidenceCandidate match, EvidenceCandidate other) {
    return part == ChangePart.BY
        || its == ChangePart.BY
        || RivalNumbers.areLike(match.mention().quantity(), other.mention().quantity());
  }

  /** What a number of the source is held against is what was before. */
  private static @Nullable ChangePart partOf(EvidenceCandidate candidate) {
    ChangePart part = ChangePartReader.of(candidate.site());
    return part == ChangePart.BASE ? ChangePart.FROM : part;
  }
}
