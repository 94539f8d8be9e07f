package io.checksummary.check.judge;

import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.TermSpecificity;

/**
 * The words of a claim that tell two numbers of the source apart, in thousandths of all its words.
 *
 * @param one what speaks for the first number
 * @param other what speaks for the second
 */
record ContextContrast(int one, int other) {

  /** Words close to the claim's number count once more than those far off. */
  static ContextContrast of(
      NumberContext claim, TermSpecificity rarity, ContextSimilarity one, ContextSimilarity other) {
    long[] weighted = new long[2];
    long[] flat = new long[2];
    long all = 0;
    long flatAll = 0;
    for (int i = 0; i < claim.size(); i++) {
      long rare = rarity.of(claim.stem(i));
      int more = one.met().at(i) - other.met().at(i);
      int side = more > 0 ? 0 : 1;
      weighted[side] += rare * claim.weight(i) * Math.abs(more);
      flat[side] += rare * claim.own(i) * Math.abs(more);
      all += rare * claim.weight(i);
      flatAll += rare * claim.own(i);
    }
    return all == 0
        ? new ContextContrast(0, 0)
        : new ContextContrast(
            (int) (weighted[0] / all + flat[0] / flatAll),
            (int) (weighted[1] / all + flat[1] / flatAll));
  }

  /** How much more speaks for the second. */
  int lead() {
    return other - one;
  }

  /** Of what tells them apart, how much more speaks for the second: -1000 to 1000. */
  int share() {
    return 1000 * lead() / (one + other + 30);
  }
}
