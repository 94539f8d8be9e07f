package io.checksummary.check.judge;

import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How well a candidate fits a claim by the words around both.
 *
 * @param conflict what the words close to both numbers say that cannot be said of one thing; null
 *     where they say no such thing
 */
record ContextFit(
    EvidenceCandidate candidate, ContextSimilarity similarity, @Nullable Reason conflict) {

  /** The similarity as one figure. */
  int total() {
    return similarity.total();
  }
}
