package io.checksummary.model.offline;

import io.checksummary.model.offline.CandidateSentence.Worth;
import io.checksummary.text.Checkpoint;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each sentence tells of its text.
 *
 * <p>In a news story it is the begin that tells most, so that sentences compete with the first six
 * and win only by words that the rest of the text keeps returning to. A long text has no such
 * begin: there the words decide, and the opening sentence of a section counts more.
 *
 * <p>The weights were chosen on 88 news stories with summaries by people (CNN/DailyMail, by way of
 * BUMP), where neighbouring values do about as well.
 */
final class SentenceRanking {

  /** From so many sentences on a text is a long one; news stories mostly have fewer than 100. */
  private static final int LONG = 150;

  /** How many sentences the begin of a text is, where few are wanted. */
  private static final int BEGIN = 6;

  private static final double CENTRALITY = 0.4;
  private static final double SECTION = 0.25;

  private final List<CandidateSentence> sentences;
  private final Map<String, Integer> frequency = new HashMap<>();

  SentenceRanking(List<CandidateSentence> sentences) {
    this.sentences = sentences;
    for (CandidateSentence sentence : sentences) {
      Checkpoint.pass();
      sentence.content().forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
  }

  /**
   * A score for each sentence, in order.
   *
   * @param wanted how many sentences are to be picked
   */
  double[] scores(int wanted) {
    boolean isLong = sentences.size() >= LONG;
    double begin = Math.max(BEGIN, 2.0 * wanted);
    double[] scores = centralities();
    double most = Arrays.stream(scores).max().orElse(0);
    int place = 0;
    for (int i = 0; i < scores.length; i++) {
      double central = most == 0 ? 0 : scores[i] / most;
      double early = Math.max(0, 1 - place / begin);
      scores[i] = isLong ? inLong(central, early, sentences.get(i)) : early + CENTRALITY * central;
      place += sentences.get(i).worth() == Worth.FULL ? 1 : 0;
    }
    return scores;
  }

  private static double inLong(double central, double early, CandidateSentence sentence) {
    return early / 2 + central + (sentence.opens() ? SECTION : 0);
  }

  /** How often, on a logarithmic scale, the text uses a sentence's words, on average. */
  private double[] centralities() {
    return sentences.stream()
        .mapToDouble(sentence ->
            sentence.content().stream()
                .mapToDouble(word -> Math.log(frequency.getOrDefault(word, 1)))
                .average()
                .orElse(0))
        .toArray();
  }
}
