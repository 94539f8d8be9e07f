package io.checksummary.check;

/**
 * How a number of a summary stands to one number of its source, the words around both left aside.
 */
sealed interface Relation {

  /** Not of a kind: nothing follows from the one for the other. */
  Relation UNLIKE = new Unlike();

  /** The source's number says what the summary's does. */
  record Matches(Match match) implements Relation {}

  /** Alike enough to be taken for each other, and yet not the same. */
  record Differs(Reason reason) implements Relation {}

  /** See {@link #UNLIKE}. */
  record Unlike() implements Relation {}

  static Relation matches(Match match) {
    return new Matches(match);
  }

  static Relation differs(Reason reason) {
    return new Differs(reason);
  }
}
