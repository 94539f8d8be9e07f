package io.checksummary.check.ranking;

import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.TermSpecificity;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The words around a claim as they are looked for in one source: what each of them is worth there
 * is found out once for all candidates of the claim.
 *
 * <p>Example: of "Norland earned $412 million", "Norland" is worth little in a source that names it
 * in every sentence.
 */
final class SoughtWords {

  private final NumberContext claim;
  private final TermSpecificity source;
  private final long[] worths;
  private final long[] closeWorths;
  private final long all;
  private final long allClose;

  SoughtWords(NumberContext claim, TermSpecificity source) {
    this.claim = claim;
    this.source = source;
    this.worths = worths(claim::weight);
    this.closeWorths = worths(claim::closeWeight);
    this.all = Arrays.stream(worths).sum();
    this.allClose = Arrays.stream(closeWorths).sum();
  }

  /** Each word's weight by its specificity. */
  private long[] worths(IntUnaryOperator weights) {
    long[] worths = new long[claim.size()];
    for (int i = 0; i < worths.length; i++) {
      worths[i] = (long) weights.applyAsInt(i) * source.of(claim.stem(i));
    }
    return worths;
  }

  NumberContext claim() {
    return claim;
  }

  /** How specific a word is in the source. */
  int specificity(long stem) {
    return source.of(stem);
  }

  /**
   * How much of the words is found.
   *
   * @param strengths how strongly each of them is, by its place
   * @param otherwise the answer where no word is worth anything
   */
  int share(int[] strengths, int otherwise) {
    return share(worths, all, strengths, otherwise);
  }

  /** The same of the words close to the claim's number. */
  int closeShare(int[] strengths, int otherwise) {
    return share(closeWorths, allClose, strengths, otherwise);
  }

  private static int share(long[] worths, long all, int[] strengths, int otherwise) {
    long sum = 0;
    for (int i = 0; i < worths.length; i++) {
      sum += worths[i] * strengths[i];
    }
    return all == 0 ? otherwise : (int) (sum / all);
  }
}
