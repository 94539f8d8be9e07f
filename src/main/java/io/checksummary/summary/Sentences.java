package io.checksummary.summary;

import io.checksummary.text.SourceText;
import io.checksummary.text.Span;
import java.util.List;

/** The sentences of a summary. */
final class Sentences {

  private Sentences() {}

  /** In order, as spans of the summary. */
  static List<Span> of(String summary) {
    SourceText text = SourceText.of(summary);
    return text.sentences().stream().map(text::toReceived).toList();
  }
}
