package io.checksummary.check.structure;

/** The part that a number has in a change: "from 18 by 6 to 24". */
public enum ChangePart {
  /** What it was. */
  FROM,
  /** What something is held against: its own old value, or another's. */
  BASE,
  /** What it is, or will be. */
  TO,
  /** The difference. */
  BY
}
