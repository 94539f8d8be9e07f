package io.checksummary.model.offline;

import io.checksummary.model.offline.CandidateSentence.Worth;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.Checkpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Picks the best sentences that a length allows, none that says again what another says. */
final class SentenceSelection {

  /** From so much overlap on two sentences say the same. */
  private static final double SAME = 0.6;

  private final List<CandidateSentence> sentences;
  private final double[] scores;
  private final SummaryLength length;
  private final Set<Integer> refused;
  private final List<Integer> picked = new ArrayList<>();
  private int words;

  private SentenceSelection(
      List<CandidateSentence> sentences,
      double[] scores,
      SummaryLength length,
      Set<Integer> refused) {
    this.refused = refused;
    this.sentences = sentences;
    this.scores = scores;
    this.length = length;
  }

  /**
   * The indices of the sentences picked, in the order of the text.
   *
   * @param refused those that are not to be picked
   */
  static List<Integer> of(
      List<CandidateSentence> sentences,
      double[] scores,
      SummaryLength length,
      Set<Integer> refused) {
    SentenceSelection selection = new SentenceSelection(sentences, scores, length, refused);
    selection.pick(Worth.FULL);
    selection.pick(Worth.SHORT);
    if (selection.picked.isEmpty()) {
      selection.pick(Worth.SCRAP);
    }
    return selection.picked.stream().sorted().toList();
  }

  /** Indices from the best score to the worst; of equals the earlier first. */
  static List<Integer> bestFirst(double[] scores) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
        .toList();
  }

  private void pick(Worth worth) {
    for (int i : bestFirst(scores)) {
      Checkpoint.pass();
      CandidateSentence sentence = sentences.get(i);
      if (sentence.worth() == worth && !refused.contains(i) && fits(sentence) && isNew(sentence)) {
        picked.add(i);
        words += sentence.words();
      }
    }
  }

  private boolean fits(CandidateSentence sentence) {
    return switch (length) {
      case SummaryLength.Sentences(int count) -> picked.size() < count;
      case SummaryLength.Words(int count) -> picked.isEmpty() || words + sentence.words() <= count;
    };
  }

  private boolean isNew(CandidateSentence sentence) {
    return picked.stream().noneMatch(i -> sentences.get(i).overlap(sentence) > SAME);
  }
}
