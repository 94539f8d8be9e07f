package io.checksummary.check.verdict;

import io.checksummary.quantity.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of a summary and what the source says of it.
 *
 * @param in which passage of the summary holds it, {@code summary} or {@code keyFigures/0/text} for
 *     one
 * @param mention the number; its span counts in that passage
 * @param text the number as the summary writes it
 * @param match how it is supported; null exactly where the verdict is not {@link Verdict#SUPPORTED}
 * @param reason why it is not; null exactly where it is
 * @param why the name of the rule that decided, {@code value-present} for one
 * @param formula how the evidence gives the number ({@code a + b}); null where nothing was derived
 * @param evidence best first, five at most; a derivation's operands in the formula's order
 * @param nearest the like number of the source that comes closest, where the verdict is not
 *     supported; else null
 * @param message one sentence for a person
 */
public record CheckedNumber(
    String in,
    Mention mention,
    String text,
    Verdict verdict,
    @Nullable Match match,
    @Nullable Reason reason,
    Binding binding,
    String why,
    @Nullable String formula,
    List<Evidence> evidence,
    @Nullable Evidence nearest,
    String message) {

  /** The most evidence one number carries. */
  public static final int MOST_EVIDENCE = 5;

  /**
   * @throws IllegalArgumentException if match and reason do not go with the verdict
   */
  public CheckedNumber {
    evidence = List.copyOf(evidence);
    boolean supported = verdict == Verdict.SUPPORTED;
    if (supported != (match != null) || supported == (reason != null)) {
      throw new IllegalArgumentException(verdict + " with match " + match + ", reason " + reason);
    }
    if (evidence.size() > MOST_EVIDENCE) {
      throw new IllegalArgumentException("more evidence than " + MOST_EVIDENCE);
    }
  }
}
