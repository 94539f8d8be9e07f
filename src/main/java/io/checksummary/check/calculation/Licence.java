package io.checksummary.check.calculation;

/** Why operands may be put together: where they stand. The first is the strongest. */
public enum Licence {
  /** The claim's own sentence names all of them: "from $50 to $35, a saving of $15". */
  SAME_SENTENCE,
  /** The claim's sentence and the ones beside it in the summary name all of them. */
  NEIGHBOURING_SENTENCE,
  /** The summary names one, and the source has the other within a sentence of it. */
  BESIDE_NAMED,
  /** The source has all of them in one sentence or row, or in two that follow each other. */
  ONE_PLACE,
  /**
   * The source's own words tie them: "from 480 to 540", "28 shops, half of them"; or they are the
   * two that fit the claim's words best, for a difference.
   */
  TOLD
}
