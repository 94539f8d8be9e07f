package io.checksummary.check.claim;

import io.checksummary.check.context.ContentWords;
import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.OpposingCues;
import io.checksummary.check.frame.Frame;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.check.verdict.VerdictMessages;
import io.checksummary.quantity.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of the summary, with the words that say what it is a number of.
 *
 * @param index its place among the claims of the summary, from 0
 * @param words of its sentence; of the label too, where it is a key figure
 * @param context the words around it in its sentence, by their weight
 * @param cues what the words close to it say that cannot be said together with its opposite
 * @param question what the number answers: a key figure's label, the question before its sentence,
 *     and its sentence with a gap for it
 * @param frame whose it is and what it counts; null where that is not needed
 */
public record Claim(
    int index,
    SummaryPassage passage,
    Mention mention,
    ContentWords words,
    NumberContext context,
    OpposingCues cues,
    String question,
    @Nullable Frame frame) {

  /** The number as the summary writes it. */
  public String text() {
    return mention.span().of(passage.text());
  }

  /**
   * The verdict that the source supports it.
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
   * The verdict that the source does not support it.
   *
   * @param instead what the message names as the source's words; null where it names none
   */
  public CheckedNumber failed(
      Verdict verdict,
      Reason reason,
      Binding binding,
      @Nullable Evidence nearest,
      @Nullable String instead) {
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
        messages().failed(verdict, reason, text(), instead));
  }

  /** The verdict that nothing can be said about it. */
  public CheckedNumber unchecked(Reason reason) {
    return failed(Verdict.UNCHECKED, reason, Binding.NONE, null, null);
  }

  private VerdictMessages messages() {
    return VerdictMessages.of(words.language());
  }
}
