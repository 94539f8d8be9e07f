package io.checksummary.check.claim;

import io.checksummary.check.context.ContentWords;
import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.OpposingCues;
import io.checksummary.check.frame.Frame;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Passage;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.check.verdict.VerdictMessages;
import io.checksummary.quantity.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of the summary, with the words that say what it is a number of.
 *
 * @param words of its sentence; of the label too, where it is a key figure
 * @param surroundings what stands around it in its sentence
 * @param asked all that says how the number is come by: its sentence with a gap for it, the
 *     question that this answers, a key figure's label
 * @param frame whose it is and what it counts; null where nobody will ask
 */
public record Claim(
    Passage passage,
    Mention mention,
    ContentWords words,
    NumberContext surroundings,
    OpposingCues slots,
    String asked,
    @Nullable Frame frame) {

  public String text() {
    return mention.span().of(passage.text());
  }

  /**
   * The verdict that the source says so.
   *
   * @param evidence at least one, best first
   * @param formula how the evidence gives the number; null where nothing was derived
   */
  public CheckedNumber supported(
      Match match, Binding binding, List<Evidence> evidence, @Nullable String formula) {
    return new CheckedNumber(
        passage.in(),
        mention,
        text(),
        Verdict.SUPPORTED,
        match,
        null,
        binding,
        formula,
        evidence,
        null,
        messages().supported(match, text(), evidence.getFirst().text(), formula));
  }

  /**
   * The verdict that it does not.
   *
   * @param told what the source says instead; null where that is not to be told
   */
  public CheckedNumber failed(
      Verdict verdict,
      Reason reason,
      Binding binding,
      @Nullable Evidence nearest,
      @Nullable String told) {
    return new CheckedNumber(
        passage.in(),
        mention,
        text(),
        verdict,
        null,
        reason,
        binding,
        null,
        List.of(),
        nearest,
        messages().failed(verdict, reason, text(), told));
  }

  public CheckedNumber unchecked(Reason reason) {
    return failed(Verdict.UNCHECKED, reason, Binding.NONE, null, null);
  }

  private VerdictMessages messages() {
    return VerdictMessages.of(words.language());
  }
}
