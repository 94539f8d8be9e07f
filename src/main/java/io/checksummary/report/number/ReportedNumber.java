package io.checksummary.report.number;

import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked number with all that a report says of it; what kind of quantity it is, a report does
 * not say.
 *
 * @param in the passage that holds it, as {@link CheckedNumber#in} names it
 * @param span where it stands in that passage
 * @param text the number as the passage writes it
 * @param match how it is supported; null where it is not
 * @param reason why it is not supported; null where it is
 * @param evidence best first
 * @param nearest the like number of the source that comes closest; null where there is none
 * @param message one sentence for a person
 */
public record ReportedNumber(
    String in,
    Span span,
    String text,
    Verdict verdict,
    @Nullable Match match,
    @Nullable Reason reason,
    Binding binding,
    List<Evidence> evidence,
    @Nullable Evidence nearest,
    String message) {

  /**
   * @throws IllegalArgumentException if match and reason do not go with the verdict
   */
  public ReportedNumber {
    evidence = List.copyOf(evidence);
    boolean supported = verdict == Verdict.SUPPORTED;
    if (supported != (match != null) || supported == (reason != null)) {
      throw new IllegalArgumentException(verdict + " with match " + match + ", reason " + reason);
    }
  }

  public static ReportedNumber of(CheckedNumber number) {
    return new ReportedNumber(
        number.in(),
        number.mention().span(),
        number.text(),
        number.verdict(),
        number.match(),
        number.reason(),
        number.binding(),
        number.evidence(),
        number.nearest(),
        number.message());
  }

  /** "supported (exact)", "contradicted (value)". */
  public String verdictIn(ReportWords words) {
    return words.verdict(verdict, match, reason);
  }

  /** The evidence that speaks most for it; null where there is none. */
  public @Nullable Evidence bestEvidence() {
    return evidence.isEmpty() ? null : evidence.getFirst();
  }

  /** Whether the source supports it, but nothing in the words says that it is of the same thing. */
  public boolean isUnclear() {
    return verdict == Verdict.SUPPORTED && binding == Binding.UNCLEAR;
  }
}
