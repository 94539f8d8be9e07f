package io.checksummary.summary.edit;

import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.List;

/** The sentences of a summary. */
public final class SummarySentences {

  private SummarySentences() {}

  /** In order, as spans of the summary. */
  public static List<Span> of(String summary) {
    SourceText text = SourceText.of(summary);
    return text.sentences().stream().map(text::toReceived).toList();
  }
}
