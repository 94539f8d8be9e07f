package io.checksummary.check.source;

import io.checksummary.check.verdict.Evidence;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;

/** Makes evidence of a place in the source. */
final class SourceEvidence {

  private SourceEvidence() {}

  /** Of a place in the reading view of a text, with the sentence around it. */
  static Evidence at(Evidence.Part part, SourceText text, Span place) {
    return at(part, text, text.sentenceAt(place.start()), place);
  }

  static Evidence at(Evidence.Part part, SourceText text, Span sentence, Span place) {
    Span received = text.toReceived(place);
    return new Evidence(
        part,
        received,
        received.of(text.received()),
        EvidenceSnippet.of(text, sentence, place),
        text.pageAt(place.start()));
  }
}
