package io.checksummary.check;

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

  Evidence asEvidence() {
    Span received = text.toReceived(mention.span());
    return new Evidence(
        part,
        received,
        received.of(text.received()),
        sentence.text(),
        text.pageAt(mention.span().start()));
  }
}
