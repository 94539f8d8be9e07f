package io.checksummary.check.judge;

import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.TermSpecificity;

/**
 * The words of a claim that tell two numbers of the source apart, in thousandths of all its words.
 *
 * <p>Example: to "Norland earned $412 million", the word "Norland" speaks for the number around
 * which it stands; "earned" speaks for neither where it stands around both.
 *
 * @param first what speaks for the first number
 * @param second what speaks for the second
 */
record DiscriminatingWords(int first, int second) {

  /** Keeps the share small where next to nothing tells the two apart. */
  private static final int DAMPING = 30;

  /** Each word counts by its weight, and again by its ownership, wherever it stands. */
  static DiscriminatingWords of(
      NumberContext claim,
      TermSpecificity specificity,
      ContextSimilarity first,
      ContextSimilarity second) {
    long[] weighted = new long[2];
    long[] owned = new long[2];
    long allWeighted = 0;
    long allOwned = 0;
    for (int i = 0; i < claim.size(); i++) {
      long byWeight = (long) specificity.of(claim.stem(i)) * claim.weight(i);
      long byOwnership = (long) specificity.of(claim.stem(i)) * claim.ownership(i);
      int more = first.strengths().of(i) - second.strengths().of(i);
      int side = more > 0 ? 0 : 1;
      weighted[side] += byWeight * Math.abs(more);
      owned[side] += byOwnership * Math.abs(more);
      allWeighted += byWeight;
      allOwned += byOwnership;
    }
    return allWeighted == 0
        ? new DiscriminatingWords(0, 0)
        : new DiscriminatingWords(
            (int) (weighted[0] / allWeighted + owned[0] / allOwned),
            (int) (weighted[1] / allWeighted + owned[1] / allOwned));
  }

  /** How much more speaks for the second. */
  int lead() {
    return second - first;
  }

  /** Of what tells them apart, how much more speaks for the second: -1000 to 1000. */
  int share() {
    return 1000 * lead() / (first + second + DAMPING);
  }
}
