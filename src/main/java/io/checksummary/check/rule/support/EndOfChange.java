package io.checksummary.check.rule.support;

import io.checksummary.check.claim.Claim;
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
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source names the number as one end of a change that reads like a range: "grew to 540" of
 * "will grow from 480 to 540". Without a word that something went up or down, or a "from" before
 * it, it is a range, and an end of it says more than the source does, unless the claim has the
 * other end beside it: "by 17 votes to 12" of "17 to 12".
 */
public final class EndOfChange implements DecisionRule {

  /** So many signs at most stand between two ends that are told apart. */
  private static final int FARTHEST = 40;

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
        evidence.numbers().ranges().stream()
            .filter(candidate -> isEnd(claim, candidate) && evidence.cells().allow(candidate))
            .filter(candidate -> isChange(candidate) || isOtherEndBeside(evidence, candidate))
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

  /** "By 17 votes to 12" of "17 to 12": the sentence of the claim has the other end, too. */
  private static boolean isOtherEndBeside(ClaimEvidence evidence, EvidenceCandidate range) {
    int index = evidence.claim().index();
    List<Claim> claims = evidence.claims();
    return claims
        .subList(Math.max(0, index - FARTHEST), Math.min(claims.size(), index + FARTHEST + 1))
        .stream()
        .filter(other -> isBeside(evidence.claim(), other))
        .anyMatch(other ->
            other.mention().quantity() instanceof Amount end
                && end.to() == null
                && !end.value().equals(((Amount) evidence.quantity()).value())
                && isEnd(end, range));
  }

  private static boolean isBeside(Claim claim, Claim other) {
    int between =
        Math.max(
            other.mention().span().start() - claim.mention().span().end(),
            claim.mention().span().start() - other.mention().span().end());
    return claim.passage().equals(other.passage()) && between >= 0 && between <= FARTHEST;
  }

  private static boolean isEnd(Amount claim, EvidenceCandidate candidate) {
    if (candidate.mention().quantity() instanceof ContestScore score) {
      return claim.kind() == Amount.Kind.NUMBER
          && (claim.value().equals(Rational.of(score.first()))
              || claim.value().equals(Rational.of(score.second())));
    }
    return candidate.mention().quantity() instanceof Amount range
        && range.to() != null
        && (QuantityComparison.matches(claim, range.at(range.value()).withBound(null))
            || QuantityComparison.matches(claim, range.at(range.to()).withBound(null)));
  }
}
