package io.checksummary.check.claim;

import io.checksummary.check.context.ContentWords;
import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.NumberSite;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of the summary, with the words that say what it is a number of.
 *
 * @param index its place among the claims of the summary, from 0
 * @param sentence how many sentences of its passage end before it
 * @param words of its sentence; of the label too, where it is a key figure
 * @param site the number in its sentence
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
    int sentence,
    ContentWords words,
    NumberSite site,
    NumberContext context,
    OpposingCues cues,
    String question,
    @Nullable Frame frame) {

  /** The number as the summary writes it. */
  public String text() {
    return mention.span().of(passage.text());
  }

  /**
   * What was decided on it, told in a sentence.
   *
   * @param why the name of the rule that decided
   * @param instead what the message names as the source's words; null where it names none
   */
  public CheckedNumber checked(
      String why,
      Verdict verdict,
      @Nullable Match match,
      @Nullable Reason reason,
      Binding binding,
      @Nullable String formula,
      List<Evidence> evidence,
      @Nullable Evidence nearest,
      @Nullable String instead) {
    String message =
        match != null
            ? messages().supported(match, text(), evidence.getFirst().text(), formula)
            : messages().failed(verdict, Objects.requireNonNull(reason), text(), instead);
    return new CheckedNumber(
        passage.in(),
        mention,
        text(),
        verdict,
        match,
        reason,
        binding,
        why,
        formula,
        evidence,
        nearest,
        message);
  }

  /** The verdict that nothing can be said about it. */
  public CheckedNumber unchecked(String why, Reason reason) {
    return checked(why, Verdict.UNCHECKED, null, reason, Binding.NONE, null, List.of(), null, null);
  }

  private VerdictMessages messages() {
    return VerdictMessages.of(words.language());
  }
}
