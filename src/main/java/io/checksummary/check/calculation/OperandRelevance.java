package io.checksummary.check.calculation;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.source.EvidenceCandidate;
import java.util.Comparator;
import java.util.List;

/** How well a number of the source fits the words around a claim, among those of its kind. */
@FunctionalInterface
public interface OperandRelevance {

  /** From 0, the one that fits best; larger for those that are not ranked. */
  int rank(Claim claim, EvidenceCandidate candidate);

  /** Some numbers of the source by their rank; those of one rank stay in their order. */
  default List<EvidenceCandidate> bestFirst(Claim claim, List<EvidenceCandidate> candidates) {
    return candidates.stream()
        .sorted(Comparator.comparingInt(candidate -> rank(claim, candidate)))
        .toList();
  }
}
