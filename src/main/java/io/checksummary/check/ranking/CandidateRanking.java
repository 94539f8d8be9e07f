package io.checksummary.check.ranking;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.context.OpposingCues;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the candidates of a claim by how well they fit it, and keeps what it found. Serves the
 * claims of one summary.
 */
public final class CandidateRanking {

  /** So much worse a number fits that says the opposite of the claim. */
  private static final int OPPOSED = -150;

  /** So much better a number fits that says the same. */
  private static final int AGREED = 150;

  /** So much worse a number fits that is only rounded or bounded by the claim's. */
  private static final int INEXACT = -300;

  /** Of the numbers that match a claim, so many are compared. */
  private static final int MOST_COMPARED = 60;

  private final SourceNumbers numbers;
  private final Map<Quantity, List<EvidenceCandidate>> matching = new HashMap<>();

  /** By the place of the claim, and the quantity that it is asked about. */
  private final Map<Integer, Map<Quantity, Integer>> likeness = new HashMap<>();

  private final IdentityHashMap<EvidenceCandidate, OpposingCues> cues = new IdentityHashMap<>();

  /** By the place of the claim. */
  private final Map<Integer, SoughtWords> sought = new HashMap<>();

  public CandidateRanking(SourceNumbers numbers) {
    this.numbers = numbers;
  }

  /** The source's numbers that match the claim's by value. */
  public List<EvidenceCandidate> matching(Claim claim) {
    return matching.computeIfAbsent(claim.mention().quantity(), numbers::matching);
  }

  /**
   * The candidates that match a claim, the best fitting first. Of a great many only the first are
   * ranked; the others follow as they stand in the source.
   */
  public List<EvidenceCandidate> bestFirst(Claim claim, List<EvidenceCandidate> candidates) {
    int end = Math.min(candidates.size(), MOST_COMPARED);
    IdentityHashMap<EvidenceCandidate, Integer> fits = new IdentityHashMap<>();
    List<EvidenceCandidate> ranked = new ArrayList<>(candidates.subList(0, end));
    ranked.forEach(candidate -> fits.put(candidate, fit(claim, candidate)));
    ranked.sort(Comparator.comparingInt(candidate -> -fits.getOrDefault(candidate, 0)));
    ranked.addAll(candidates.subList(end, candidates.size()));
    return ranked;
  }

  /** Even a number that says the opposite may be the best, and then contradicts the claim. */
  private int fit(Claim claim, EvidenceCandidate candidate) {
    int fit = similarity(claim, candidate).total();
    if (!claim.mention().quantity().equals(candidate.mention().quantity())) {
      fit += isSameValue(claim, candidate) ? 0 : INEXACT;
    }
    if (conflict(claim, candidate) != null) {
      return fit + OPPOSED;
    }
    return fit + (claim.cues().agrees(cues(candidate)) ? AGREED : 0);
  }

  /** Candidates by how alike the words around are to the claim's, the likest first. */
  public List<EvidenceCandidate> byLikeness(Claim claim, List<EvidenceCandidate> candidates) {
    record Likeness(EvidenceCandidate candidate, int total) {}
    return candidates.stream()
        .map(candidate -> new Likeness(candidate, similarity(claim, candidate).total()))
        .sorted(Comparator.comparingInt(likeness -> -likeness.total()))
        .map(Likeness::candidate)
        .toList();
  }

  private static boolean isSameValue(Claim claim, EvidenceCandidate candidate) {
    return !(claim.mention().quantity() instanceof Amount mine)
        || !(candidate.mention().quantity() instanceof Amount its)
        || mine.value().equals(its.value());
  }

  /**
   * How alike, at best, the words around a claim are to those around the source's numbers of
   * another claim's value; 0 where there is none.
   */
  public int likenessOfValue(Claim claim, Claim ofValue) {
    return likeness
        .computeIfAbsent(claim.index(), c -> new HashMap<>())
        .computeIfAbsent(
            ofValue.mention().quantity(),
            q ->
                matching(ofValue).stream()
                    .limit(MOST_COMPARED)
                    .mapToInt(candidate -> similarity(claim, candidate).total())
                    .max()
                    .orElse(0));
  }

  /** Words close to both numbers that cannot be said of one thing; null where there are none. */
  public @Nullable Reason conflict(Claim claim, EvidenceCandidate candidate) {
    return isTime(claim) ? null : claim.cues().conflict(cues(candidate));
  }

  /** The same, which way something went left aside. */
  public @Nullable Reason conflictOfSense(Claim claim, EvidenceCandidate candidate) {
    return isTime(claim) ? null : claim.cues().conflictOfSense(cues(candidate));
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

  public ContextSimilarity similarity(Claim claim, EvidenceCandidate candidate) {
    SoughtWords words =
        sought.computeIfAbsent(
            claim.index(), i -> new SoughtWords(claim.context(), numbers.specificity()));
    return ContextSimilarity.of(words, candidate);
  }
}
