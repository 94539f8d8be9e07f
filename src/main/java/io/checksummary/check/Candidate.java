package io.checksummary.check;

import io.checksummary.quantity.Mention;
import io.checksummary.text.SourceText;
import io.checksummary.text.Span;

/**
 * A number of the source that may speak for one of the summary.
 *
 * @param part whether it stands in the source's text or title
 * @param text that text or title
 * @param mention the number; its span counts in the reading view of {@code text}
 */
record Candidate(Evidence.Part part, SourceText text, Sentence sentence, Mention mention) {

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
