package io.checksummary.check.source;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.context.ContextTerms;
import io.checksummary.check.context.OpposingCues;
import io.checksummary.check.derivation.NounCompatibility;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;

/**
 * A number of the source that may speak for one of the summary.
 *
 * @param part whether it stands in the source's text or title
 * @param text that text or title
 * @param terms its words
 * @param mention the number; its span counts in the reading view of {@code text}
 */
public record Candidate(
    Evidence.Part part,
    SourceText text,
    ContextTerms terms,
    SourceSentence sentence,
    Mention mention) {

  /** What the words close to it say that leaves no two ways. */
  public OpposingCues slots() {
    return OpposingCues.of(terms, sentence.from(), sentence.to(), mention.span());
  }

  /** Whether both are one number at one place. */
  public boolean isSameAs(Candidate other) {
    return part == other.part && mention.equals(other.mention);
  }

  public String words() {
    return mention.span().of(text.text());
  }

  /** Whether the nouns beside both numbers say that they count two things. */
  public boolean countsAnotherThanThat(Claim claim) {
    return NounCompatibility.conflicts(
        claim.passage().text(), claim.mention(), text.text(), mention, sentence.span());
  }

  /** Whether this only numbers an item of a list, and the claim is no such number. */
  public boolean isMarkerUnlike(Claim claim) {
    return NounCompatibility.numbersAnItem(text.text(), mention.span())
        && !NounCompatibility.numbersAnItem(claim.passage().text(), claim.mention().span());
  }

  /** Whether this stands in a stretch of the source's text. */
  public boolean standsIn(Span stretch) {
    return part == Evidence.Part.TEXT && stretch.contains(mention.span());
  }

  public Evidence asEvidence() {
    Span received = text.toReceived(mention.span());
    return new Evidence(
        part,
        received,
        received.of(text.received()),
        QuotedSentence.of(text, sentence.span(), mention.span()),
        text.pageAt(mention.span().start()));
  }
}
