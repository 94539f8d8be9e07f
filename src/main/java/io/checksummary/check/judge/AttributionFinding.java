package io.checksummary.check.judge;

import io.checksummary.check.judge.ContextSimilarity.NounRelation;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether the source gives a number for the thing that the claim gives it for.
 *
 * @param fit the candidate that fits the claim best, and how well
 * @param reason why it is a number of something else; null where nothing says so
 * @param rival what the source gives for the claim's own thing; null where it gives nothing
 */
record AttributionFinding(
    ContextFit fit, @Nullable Reason reason, @Nullable EvidenceCandidate rival) {

  /** From this similarity on a number is surely said of the same thing. */
  private static final int SURE = 400;

  /** What the words that cannot be said of one thing already decide. */
  static AttributionFinding of(ContextFit fit) {
    return new AttributionFinding(
        fit, fit.conflict(), fit.conflict() == null ? null : fit.candidate());
  }

  AttributionFinding against(Reason why, @Nullable EvidenceCandidate other) {
    return new AttributionFinding(fit, why, other);
  }

  EvidenceCandidate best() {
    return fit.candidate();
  }

  Binding binding() {
    int coverage = fit.similarity().coverage();
    boolean sameNoun = fit.similarity().noun() == NounRelation.SAME;
    return coverage >= SURE || (sameNoun && coverage >= SURE / 2)
        ? Binding.CONFIRMED
        : Binding.UNCLEAR;
  }
}
