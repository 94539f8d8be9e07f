package io.checksummary.model.offline;

import io.checksummary.model.offline.Sentence.Worth;
import io.checksummary.summary.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Picks the best sentences that a length allows, none that says again what another says. */
final class Selection {

  /** From so much overlap on two sentences say the same. */
  private static final double SAME = 0.6;

  private final List<Sentence> sentences;
  private final double[] scores;
  private final Length length;
  private final List<Integer> picked = new ArrayList<>();
  private int words;

  private Selection(List<Sentence> sentences, double[] scores, Length length) {
    this.sentences = sentences;
    this.scores = scores;
    this.length = length;
  }

  /** The indices of the sentences picked, in the order of the text. */
  static List<Integer> of(List<Sentence> sentences, double[] scores, Length length) {
    Selection selection = new Selection(sentences, scores, length);
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
      Sentence sentence = sentences.get(i);
      if (sentence.worth() == worth && fits(sentence) && isNew(sentence)) {
        picked.add(i);
        words += sentence.words();
      }
    }
  }

  private boolean fits(Sentence sentence) {
    return switch (length) {
      case Length.Sentences(int count) -> picked.size() < count;
      case Length.Words(int count) -> picked.isEmpty() || words + sentence.words() <= count;
    };
  }

  private boolean isNew(Sentence sentence) {
    return picked.stream().noneMatch(i -> sentences.get(i).overlap(sentence) > SAME);
  }
}
