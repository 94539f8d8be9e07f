package io.checksummary.check.compare;

import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;

/**
 * How a number of a summary stands to one number of its source, the words around both left aside.
 */
public sealed interface QuantityRelation {

  /** Not of a kind: nothing follows from the one for the other. */
  QuantityRelation UNLIKE = new Unlike();

  /** The source's number says what the summary's does. */
  record Matches(Match match) implements QuantityRelation {}

  /** Alike enough to be taken for each other, and yet not the same. */
  record Differs(Reason reason) implements QuantityRelation {}

  /** See {@link #UNLIKE}. */
  record Unlike() implements QuantityRelation {}

  static QuantityRelation matches(Match match) {
    return new Matches(match);
  }

  static QuantityRelation differs(Reason reason) {
    return new Differs(reason);
  }
}
