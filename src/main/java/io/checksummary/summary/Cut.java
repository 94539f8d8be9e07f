package io.checksummary.summary;

import io.checksummary.text.Span;
import io.checksummary.text.Tokens;
import java.util.List;
import java.util.function.ToIntFunction;

/** Shortens a summary, at the end of a sentence. */
final class Cut {

  private Cut() {}

  /**
   * The sentences that the length allows, from the first; the first always stays, however long.
   *
   * <p>Example: of two sentences of 15 words each, 20 words leave one.
   */
  static String to(String summary, Length length) {
    List<Span> sentences = Sentences.of(summary);
    int kept =
        switch (length) {
          case Length.Sentences(int count) -> count;
          case Length.Words(int count) ->
              fitting(sentences, count, sentence -> Words.count(sentence.of(summary)));
        };
    return kept >= sentences.size() ? summary : head(summary, sentences, kept);
  }

  /** The sentences that the tokens allow, from the first, which always stays. */
  static String toTokens(String summary, int most) {
    if (Tokens.estimate(summary) <= most) {
      return summary;
    }
    List<Span> sentences = Sentences.of(summary);
    int kept = fitting(sentences, most, sentence -> Tokens.estimate(sentence.of(summary)));
    return kept >= sentences.size() ? summary : head(summary, sentences, kept);
  }

  private static String head(String summary, List<Span> sentences, int kept) {
    return summary.substring(0, sentences.get(Math.max(1, kept) - 1).end()).strip();
  }

  /** How many sentences from the first stay within the most that they may weigh together. */
  private static int fitting(List<Span> sentences, int most, ToIntFunction<Span> weight) {
    int kept = 0;
    long sum = 0;
    for (Span sentence : sentences) {
      sum += weight.applyAsInt(sentence);
      if (sum > most) {
        break;
      }
      kept++;
    }
    return kept;
  }
}
