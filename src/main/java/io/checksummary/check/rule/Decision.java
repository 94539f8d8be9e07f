package io.checksummary.check.rule;

import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a claim.
 *
 * @param match how it is supported; null exactly where the verdict is not {@link Verdict#SUPPORTED}
 * @param reason why it is not; null exactly where it is
 * @param formula how the evidence gives the number; null where nothing was derived
 * @param evidence best first, five at most; empty where the claim is not supported
 * @param nearest the like number that comes closest; null where the claim is supported, or where
 *     there is none
 * @param instead what a message names as the source's words; null where it names none
 */
public record Decision(
    Verdict verdict,
    @Nullable Match match,
    @Nullable Reason reason,
    Binding binding,
    @Nullable String formula,
    List<Evidence> evidence,
    @Nullable Evidence nearest,
    @Nullable String instead) {

  public static Decision supported(
      Match match, Binding binding, List<Evidence> evidence, @Nullable String formula) {
    return new Decision(Verdict.SUPPORTED, match, null, binding, formula, evidence, null, null);
  }

  static Decision contradicted(Reason reason, Binding binding, EvidenceCandidate nearest) {
    return failed(Verdict.CONTRADICTED, reason, binding, nearest);
  }

  static Decision unsupported(Reason reason, @Nullable EvidenceCandidate nearest) {
    return failed(Verdict.UNSUPPORTED, reason, Binding.UNCLEAR, nearest);
  }

  /** The nearest number is there to be looked at, and says nothing for or against. */
  static Decision unchecked(Reason reason, @Nullable EvidenceCandidate nearest) {
    return failed(Verdict.UNCHECKED, reason, Binding.NONE, nearest);
  }

  private static Decision failed(
      Verdict verdict, Reason reason, Binding binding, @Nullable EvidenceCandidate nearest) {
    return new Decision(
        verdict,
        null,
        reason,
        binding,
        null,
        List.of(),
        nearest == null ? null : nearest.asEvidence(),
        nearest == null ? null : nearest.words());
  }
}
