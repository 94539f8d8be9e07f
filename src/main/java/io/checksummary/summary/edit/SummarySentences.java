package io.checksummary.summary.edit;

import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.List;

/** The sentences of a summary. */
public final class SummarySentences {

  private SummarySentences() {}

  /** In order, as spans of the summary, in whatever language it seems to be. */
  public static List<Span> of(String summary) {
    return spans(SourceText.of(summary));
  }

  /** The same of a summary that is in a language, BCP 47. */
  static List<Span> of(String summary, String language) {
    return spans(SourceText.of(summary, language));
  }

  private static List<Span> spans(SourceText text) {
    return text.sentences().stream().map(text::toReceived).toList();
  }
}
