package io.checksummary.text.furniture;

import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that is mostly sentences.
 *
 * @param drafts from the first to before the last, by their indexes
 * @param weight the letters of its sentences, less what the labels between them take away
 * @param sentences the letters of its sentences
 * @param count of the drafts that are sentences
 */
record SentenceRun(Span drafts, int weight, int sentences, int count) {

  /** What labels may take away before a run has ended: some six in a row do. */
  private static final int LARGEST_GAP = 480;

  private static final int FEWEST_TO_GO_ON = 3;

  /** The runs of a text, in order. */
  static List<SentenceRun> of(int[] weights) {
    List<SentenceRun> runs = new ArrayList<>();
    int start = 0;
    while (start < weights.length) {
      SentenceRun run = from(start, weights);
      if (run.weight > 0) {
        runs.add(run);
      }
      start = Math.max(start + 1, run.drafts.end());
    }
    return runs;
  }

  private static SentenceRun from(int start, int[] weights) {
    int end = start;
    int sum = 0;
    int most = 0;
    for (int i = start; i < weights.length && most - sum <= LARGEST_GAP; i++) {
      sum += weights[i];
      if (sum <= 0) {
        break;
      }
      if (sum > most) {
        most = sum;
        end = i + 1;
      }
    }
    return of(new Span(start, end), most, weights);
  }

  private static SentenceRun of(Span drafts, int weight, int[] weights) {
    int sentences = 0;
    int count = 0;
    for (int i = drafts.start(); i < drafts.end(); i++) {
      sentences += Math.max(0, weights[i]);
      count += weights[i] > 0 ? 1 : 0;
    }
    return new SentenceRun(drafts, weight, sentences, count);
  }

  /** Whether it looks like more of an article that something interrupted, and not like teasers. */
  boolean goesOn(SentenceRun before) {
    return isDense() && weight * 8L >= before.weight;
  }

  /** Whether it is several paragraphs with hardly a label between them. */
  boolean isDense() {
    return count >= FEWEST_TO_GO_ON && weight * 10L >= sentences * 6L;
  }
}
