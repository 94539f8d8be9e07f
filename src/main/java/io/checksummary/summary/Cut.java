package io.checksummary.summary;

import io.checksummary.text.SourceText;
import io.checksummary.text.Span;
import java.util.List;

/** Shortens a summary, at the end of a sentence. */
final class Cut {

  private Cut() {}

  /**
   * The sentences that the length allows, from the first; the first always stays, however long.
   *
   * <p>Example: of two sentences of 15 words each, 20 words leave one.
   */
  static String to(String summary, Length length) {
    List<Span> sentences = sentences(summary);
    int kept =
        switch (length) {
          case Length.Sentences(int count) -> count;
          case Length.Words(int count) -> withinWords(summary, sentences, count);
        };
    return kept >= sentences.size() ? summary : head(summary, sentences, kept);
  }

  /** The summary without its last sentence; itself where it has but one. */
  static String byOne(String summary) {
    List<Span> sentences = sentences(summary);
    return sentences.size() < 2 ? summary : head(summary, sentences, sentences.size() - 1);
  }

  private static String head(String summary, List<Span> sentences, int kept) {
    return summary.substring(0, sentences.get(Math.max(1, kept) - 1).end()).strip();
  }

  private static int withinWords(String summary, List<Span> sentences, int most) {
    int kept = 0;
    int words = 0;
    for (Span sentence : sentences) {
      words += Words.count(sentence.of(summary));
      if (words > most) {
        break;
      }
      kept++;
    }
    return kept;
  }

  private static List<Span> sentences(String summary) {
    SourceText text = SourceText.of(summary);
    return text.sentences().stream().map(text::toReceived).toList();
  }
}
