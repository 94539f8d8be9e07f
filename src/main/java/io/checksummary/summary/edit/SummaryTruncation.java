package io.checksummary.summary.edit;

import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.Span;
import io.checksummary.text.chunk.TokenEstimate;
import java.util.List;
import java.util.function.ToIntFunction;

/** Shortens a summary, at the end of a sentence. */
public final class SummaryTruncation {

  private SummaryTruncation() {}

  /**
   * The sentences that the length allows, from the first; the first always stays, however long.
   *
   * <p>Example: of two sentences of 15 words each, 20 words leave one.
   *
   * @param language that it is in, BCP 47
   */
  static String to(String summary, SummaryLength length, String language) {
    List<Span> sentences = SummarySentences.of(summary, language);
    int kept =
        switch (length) {
          case SummaryLength.Sentences(int count) -> count;
          case SummaryLength.Words(int count) ->
              fitting(sentences, count, sentence -> WordCount.count(sentence.of(summary)));
        };
    return kept >= sentences.size() ? summary : head(summary, sentences, kept);
  }

  /** The sentences that the tokens allow, from the first, which always stays. */
  public static String toTokens(String summary, int most) {
    if (TokenEstimate.estimate(summary) <= most) {
      return summary;
    }
    List<Span> sentences = SummarySentences.of(summary);
    int kept = fitting(sentences, most, sentence -> TokenEstimate.estimate(sentence.of(summary)));
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
