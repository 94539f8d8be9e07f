package io.checksummary.check.judge;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.context.OpposingCues;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Quantity;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Ranks the candidates of a claim by how well they fit it, and keeps what it found. Serves the
 * claims of one summary.
 */
final class CandidateRanking {

  /** So much worse a number fits that says the opposite of the claim. */
  private static final int OPPOSED = -150;

  /** So much better a number fits that says the same. */
  private static final int AGREED = 150;

  /** Of the numbers that match a claim, so many are compared. */
  private static final int MOST_COMPARED = 60;

  private final SourceNumbers numbers;
  private final Map<Quantity, List<EvidenceCandidate>> matching = new HashMap<>();

  /** By the place of the claim. */
  private final Map<Integer, ContextFit> best = new HashMap<>();

  /** By the place of the claim, and the quantity that it is asked about. */
  private final Map<Integer, Map<Quantity, ContextFit>> exchanged = new HashMap<>();

  private final IdentityHashMap<EvidenceCandidate, OpposingCues> cues = new IdentityHashMap<>();

  CandidateRanking(SourceNumbers numbers) {
    this.numbers = numbers;
  }

  /** The source's numbers that match the claim's by value. */
  List<EvidenceCandidate> matching(Claim claim) {
    return matching.computeIfAbsent(claim.mention().quantity(), numbers::matching);
  }

  /**
   * The best of a claim's candidates. It is searched for once: whoever asks first for a claim says
   * among which.
   *
   * @param candidates at least one
   */
  ContextFit best(Claim claim, List<EvidenceCandidate> candidates) {
    return best.computeIfAbsent(claim.index(), c -> bestOf(claim, candidates));
  }

  /** How the best number of the giver would fit the taker, if the two were exchanged. */
  ContextFit exchanged(Claim taker, Claim giver) {
    return exchanged
        .computeIfAbsent(taker.index(), c -> new HashMap<>())
        .computeIfAbsent(giver.mention().quantity(), q -> bestOf(taker, matching(giver)));
  }

  /** Even a number that says the opposite may be the best, and then contradicts the claim. */
  private ContextFit bestOf(Claim claim, List<EvidenceCandidate> candidates) {
    ContextFit best = null;
    int most = 0;
    for (EvidenceCandidate candidate :
        candidates.subList(0, Math.min(candidates.size(), MOST_COMPARED))) {
      ContextFit fit = fit(claim, candidate);
      int weight = fit.total() + weightOfCues(claim, fit);
      if (best == null || weight > most) {
        most = weight;
        best = fit;
      }
    }
    return Objects.requireNonNull(best, "no candidate to rank");
  }

  private ContextFit fit(Claim claim, EvidenceCandidate candidate) {
    Reason conflict = isTime(claim) ? null : claim.cues().conflict(cues(candidate));
    return new ContextFit(candidate, similarity(claim, candidate), conflict);
  }

  private int weightOfCues(Claim claim, ContextFit fit) {
    if (fit.conflict() != null) {
      return OPPOSED;
    }
    return claim.cues().agrees(cues(fit.candidate())) ? AGREED : 0;
  }

  private OpposingCues cues(EvidenceCandidate candidate) {
    return cues.computeIfAbsent(candidate, EvidenceCandidate::cues);
  }

  /** A time is neither up nor down: in "fell in six months", "fell" is not about the months. */
  private static boolean isTime(Claim claim) {
    return claim.mention().quantity() instanceof CalendarDate
        || (claim.mention().quantity() instanceof Amount amount
            && amount.kind() == Amount.Kind.DURATION);
  }

  ContextSimilarity similarity(Claim claim, EvidenceCandidate candidate) {
    return ContextSimilarity.of(claim.context(), numbers.specificity(), candidate);
  }
}
