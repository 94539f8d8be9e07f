package io.checksummary.check.ranking;

import io.checksummary.check.compare.QuantityRelation;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Match;
import org.jspecify.annotations.Nullable;

/** A candidate and how its value compares with the claim's. */
public record ComparedCandidate(EvidenceCandidate candidate, QuantityRelation relation) {

  /** How it supports the claim; null where its value does not match. */
  public @Nullable Match match() {
    return relation instanceof QuantityRelation.Matches matches ? matches.match() : null;
  }

  /** Whether both name one value, and neither only rounds or bounds the other. */
  public boolean isSameValue() {
    return match() == Match.EXACT || match() == Match.EQUIVALENT;
  }
}
