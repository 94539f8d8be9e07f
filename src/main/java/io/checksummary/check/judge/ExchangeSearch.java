package io.checksummary.check.judge;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.source.EvidenceCandidate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds two numbers of a summary that fit better once they are exchanged.
 *
 * <p>Example: "Norland earned $412 million, Harbour Foods $378 million" where the source has the
 * two the other way round.
 */
final class ExchangeSearch {

  /** By how much the two must fit better, in thousandths of similarity. */
  private static final int GAIN = 50;

  /** So many claims before and after a claim are looked at. */
  private static final int WINDOW = 40;

  private final List<Claim> claims;
  private final CandidateRanking ranking;

  ExchangeSearch(List<Claim> claims, CandidateRanking ranking) {
    this.claims = claims;
    this.ranking = ranking;
  }

  /**
   * The source's number that the claim would have, had the summary not exchanged it with another;
   * null where it has not.
   *
   * @param mine the candidate that fits the claim best
   */
  @Nullable EvidenceCandidate exchanged(Claim claim, ContextFit mine) {
    int from = Math.max(0, claim.index() - WINDOW);
    int to = Math.min(claims.size(), claim.index() + WINDOW);
    for (Claim other : claims.subList(from, to)) {
      ContextFit better = mayBeExchanged(claim, other) ? better(claim, mine, other) : null;
      if (better != null) {
        return better.candidate();
      }
    }
    return null;
  }

  private static boolean mayBeExchanged(Claim claim, Claim other) {
    return claim.index() != other.index()
        && other.passage().equals(claim.passage())
        && RivalNumbers.areLike(claim.mention().quantity(), other.mention().quantity());
  }

  private @Nullable ContextFit better(Claim claim, ContextFit mine, Claim other) {
    List<EvidenceCandidate> candidates = ranking.matching(other);
    if (candidates.isEmpty()) {
      return null;
    }
    ContextFit theirs = ranking.best(other, candidates);
    if (!areAlike(mine.candidate(), theirs.candidate())) {
      return null;
    }
    ContextFit forMe = ranking.exchanged(claim, other);
    ContextFit forThem = ranking.exchanged(other, claim);
    int gain = forMe.total() + forThem.total() - mine.total() - theirs.total();
    return gain > GAIN ? forMe : null;
  }

  private static boolean areAlike(EvidenceCandidate mine, EvidenceCandidate theirs) {
    return !theirs.isSameAs(mine)
        && RivalNumbers.areLike(mine.mention().quantity(), theirs.mention().quantity());
  }
}
