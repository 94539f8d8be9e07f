package io.checksummary.check.ranking;

import io.checksummary.check.calculation.OperandRelevance;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks the numbers of a source among those of their kind by how like their words are to a claim's.
 */
public final class LikenessRanks implements OperandRelevance {

  private static final int MOST = 400;
  private static final int UNRANKED = 1_000;

  private final SourceNumbers numbers;
  private final CandidateRanking ranking;
  private final Map<Integer, IdentityHashMap<EvidenceCandidate, Integer>> byClaim = new HashMap<>();

  public LikenessRanks(SourceNumbers numbers, CandidateRanking ranking) {
    this.numbers = numbers;
    this.ranking = ranking;
  }

  @Override
  public int rank(Claim claim, EvidenceCandidate candidate) {
    return byClaim
        .computeIfAbsent(claim.index(), i -> ranks(claim))
        .getOrDefault(candidate, UNRANKED);
  }

  /** Numbers of one kind rank by their likeness, so that no others need be compared. */
  @Override
  public List<EvidenceCandidate> bestFirst(Claim claim, List<EvidenceCandidate> candidates) {
    if (candidates.size() <= 1) {
      return candidates;
    }
    boolean oneKind = candidates.stream().map(LikenessRanks::kind).distinct().limit(2).count() == 1;
    return oneKind
        ? byLikeness(claim, candidates)
        : OperandRelevance.super.bestFirst(claim, candidates);
  }

  private List<EvidenceCandidate> byLikeness(Claim claim, List<EvidenceCandidate> candidates) {
    Set<EvidenceCandidate> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(candidates);
    List<EvidenceCandidate> ranked =
        new ArrayList<>(
            ranking.byLikeness(claim, ranked(claim).stream().filter(left::remove).toList()));
    candidates.stream().filter(left::contains).forEach(ranked::add);
    return ranked;
  }

  private IdentityHashMap<EvidenceCandidate, Integer> ranks(Claim claim) {
    Map<Object, List<EvidenceCandidate>> byKind = new HashMap<>();
    for (EvidenceCandidate candidate : ranked(claim)) {
      byKind.computeIfAbsent(kind(candidate), k -> new ArrayList<>()).add(candidate);
    }
    IdentityHashMap<EvidenceCandidate, Integer> ranks = new IdentityHashMap<>();
    for (List<EvidenceCandidate> some : byKind.values()) {
      List<EvidenceCandidate> sorted = ranking.byLikeness(claim, some);
      for (int i = 0; i < sorted.size(); i++) {
        ranks.put(sorted.get(i), i);
      }
    }
    return ranks;
  }

  /** The numbers that have a rank. */
  private List<EvidenceCandidate> ranked(Claim claim) {
    List<EvidenceCandidate> all =
        numbers.all().size() <= MOST ? numbers.all() : numbers.near(claim.context());
    return all.subList(0, Math.min(all.size(), MOST));
  }

  private static Object kind(EvidenceCandidate candidate) {
    Quantity quantity = candidate.mention().quantity();
    return quantity instanceof Amount amount ? amount.kind() : quantity.getClass();
  }
}
