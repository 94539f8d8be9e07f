package io.checksummary.check.rule.told;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.ranking.RivalNumbers;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.PartOfWhole;
import io.checksummary.check.structure.pairing.PairedList;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two like numbers of one sentence that fit much better once they are exchanged.
 *
 * <p>Example: "Norland earned $412 million, Harbour Foods $378 million" where the source has the
 * two the other way round. A caveat: rows of tables are too much alike for this.
 */
public final class Exchanged implements DecisionRule {

  /** By how much the two must fit better together, in thousandths of likeness. */
  private static final int GAIN = 200;

  /** ... and each of them by itself. */
  private static final int LEAST = 50;

  /** So many claims before and after a claim are looked at. */
  private static final int WINDOW = 12;

  @Override
  public String name() {
    return "exchanged";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (evidence.matches().isEmpty() || evidence.isAcrossLanguages()) {
      return null;
    }
    EvidenceCandidate mine = evidence.matches().getFirst().candidate();
    boolean apart = isInTable(evidence, mine) || isPaired(evidence, mine);
    Claim other = apart ? null : partner(evidence);
    if (other == null) {
      return null;
    }
    EvidenceCandidate nearest =
        evidence
            .ranking()
            .bestFirst(evidence.claim(), evidence.ranking().matching(other))
            .getFirst();
    return Decision.contradicted(Reason.SUBJECT, Binding.CONFIRMED, nearest);
  }

  private static boolean isInTable(ClaimEvidence evidence, EvidenceCandidate candidate) {
    return evidence.numbers().tables().contain(candidate.mention().span());
  }

  /** Whether a list or a part tells what belongs to what, so that the words beside do not. */
  private static boolean isPaired(ClaimEvidence evidence, EvidenceCandidate candidate) {
    return PairedList.of(candidate.site()) != null
        || PartOfWhole.of(candidate.site()) != null
        || PairedList.of(evidence.claim().site()) != null;
  }

  private static @Nullable Claim partner(ClaimEvidence evidence) {
    Claim claim = evidence.claim();
    List<Claim> claims = evidence.claims();
    int from = Math.max(0, claim.index() - WINDOW);
    int to = Math.min(claims.size(), claim.index() + WINDOW);
    return claims.subList(from, to).stream()
        .filter(other -> isInSameSentence(claim, other) && !isOfOneList(claim, other))
        .filter(
            other -> RivalNumbers.areLike(claim.mention().quantity(), other.mention().quantity()))
        .filter(other -> hasOwn(evidence, other))
        .filter(other -> gain(evidence, other) > GAIN)
        .findFirst()
        .orElse(null);
  }

  /** Whether the source has a number of a claim's value that is no part of another. */
  private static boolean hasOwn(ClaimEvidence evidence, Claim claim) {
    return evidence.ranking().matching(claim).stream()
        .anyMatch(match -> PartOfWhole.of(match.site()) == null);
  }

  private static boolean isInSameSentence(Claim one, Claim other) {
    return one.index() != other.index()
        && one.passage().equals(other.passage())
        && one.site().from() == other.site().from();
  }

  /** "He won 6-3, 7-6": no words tell the one from the other. */
  private static boolean isOfOneList(Claim one, Claim other) {
    boolean before = one.index() < other.index();
    int start = (before ? one : other).mention().span().end();
    int end = (before ? other : one).mention().span().start();
    return start <= end
        && new Span(start, end)
            .of(one.passage().text())
            .chars()
            .noneMatch(Character::isLetterOrDigit);
  }

  private static int gain(ClaimEvidence evidence, Claim other) {
    Claim claim = evidence.claim();
    int mine =
        evidence.ranking().likenessOfValue(claim, other)
            - evidence.ranking().likenessOfValue(claim, claim);
    int theirs =
        evidence.ranking().likenessOfValue(other, claim)
            - evidence.ranking().likenessOfValue(other, other);
    return Math.min(mine, theirs) < LEAST ? 0 : mine + theirs;
  }
}
