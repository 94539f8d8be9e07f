package io.checksummary.check.ranking;

import io.checksummary.check.calculation.OperandRelevance;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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

  private IdentityHashMap<EvidenceCandidate, Integer> ranks(Claim claim) {
    List<EvidenceCandidate> all =
        numbers.all().size() <= MOST ? numbers.all() : numbers.near(claim.context());
    Map<Object, List<EvidenceCandidate>> byKind = new HashMap<>();
    IdentityHashMap<EvidenceCandidate, Integer> likeness = new IdentityHashMap<>();
    for (EvidenceCandidate candidate : all.subList(0, Math.min(all.size(), MOST))) {
      likeness.put(candidate, ranking.similarity(claim, candidate).total());
      byKind
          .computeIfAbsent(kind(candidate.mention().quantity()), k -> new ArrayList<>())
          .add(candidate);
    }
    IdentityHashMap<EvidenceCandidate, Integer> ranks = new IdentityHashMap<>();
    byKind
        .values()
        .forEach(some -> {
          some.sort(Comparator.comparingInt((EvidenceCandidate c) -> -likeness.getOrDefault(c, 0)));
          for (int i = 0; i < some.size(); i++) {
            ranks.put(some.get(i), i);
          }
        });
    return ranks;
  }

  private static Object kind(Quantity quantity) {
    return quantity instanceof Amount amount ? amount.kind() : quantity.getClass();
  }
}
