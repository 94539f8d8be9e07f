package io.checksummary.check;

import io.checksummary.check.derive.Fit;
import io.checksummary.quantity.Mention;
import io.checksummary.text.SourceText;
import io.checksummary.text.Span;

/**
 * A number of the source that may speak for one of the summary.
 *
 * @param part whether it stands in the source's text or title
 * @param text that text or title
 * @param terms its words
 * @param mention the number; its span counts in the reading view of {@code text}
 */
record Candidate(
    Evidence.Part part, SourceText text, Terms terms, Sentence sentence, Mention mention) {

  /** What the words close to it say that leaves no two ways. */
  Slots slots() {
    return Slots.of(terms, sentence.from(), sentence.to(), mention.span());
  }

  /** Whether both are one number at one place. */
  boolean isSameAs(Candidate other) {
    return part == other.part && mention.equals(other.mention);
  }

  String words() {
    return mention.span().of(text.text());
  }

  /** Whether the nouns beside both numbers say that they count two things. */
  boolean countsAnotherThanThat(Claim claim) {
    return Fit.conflicts(
        claim.passage().text(), claim.mention(), text.text(), mention, sentence.span());
  }

  /** Whether this only numbers an item of a list, and the claim is no such number. */
  boolean isMarkerUnlike(Claim claim) {
    return Fit.numbersAnItem(text.text(), mention.span())
        && !Fit.numbersAnItem(claim.passage().text(), claim.mention().span());
  }

  /** Whether this stands in a stretch of the source's text. */
  boolean standsIn(Span stretch) {
    return part == Evidence.Part.TEXT && stretch.contains(mention.span());
  }

  Evidence asEvidence() {
    Span received = text.toReceived(mention.span());
    return new Evidence(
        part,
        received,
        received.of(text.received()),
        Quote.of(text, sentence.span(), mention.span()),
        text.pageAt(mention.span().start()));
  }
}
