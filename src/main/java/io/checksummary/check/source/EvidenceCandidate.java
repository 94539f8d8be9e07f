package io.checksummary.check.source;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.OpposingCues;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.quantity.Mention;
import io.checksummary.text.source.SourceText;

/**
 * A number of the source that may be evidence for a number of the summary.
 *
 * @param part whether it stands in the source's text or title
 * @param text that text or title
 * @param terms its words
 * @param sentence the sentence or table row that holds it
 * @param mention the number; its span counts in the reading view of {@code text}
 */
public record EvidenceCandidate(
    Evidence.Part part,
    SourceText text,
    PositionalTerms terms,
    SourceSentence sentence,
    Mention mention) {

  /** The number in its sentence or row. */
  public NumberSite site() {
    return new NumberSite(terms, sentence.firstTerm(), sentence.endTerm(), mention.span());
  }

  /** What the words close to it say that cannot be said together with its opposite. */
  public OpposingCues cues() {
    return site().cues();
  }

  /** Whether both are one number at one place. */
  public boolean isSameAs(EvidenceCandidate other) {
    return part == other.part && mention.equals(other.mention);
  }

  /** The number as the source writes it. */
  public String words() {
    return mention.span().of(text.text());
  }

  public Evidence asEvidence() {
    return SourceEvidence.at(part, text, sentence.span(), mention.span());
  }
}
