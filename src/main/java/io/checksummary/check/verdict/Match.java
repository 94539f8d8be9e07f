package io.checksummary.check.verdict;

/** How the source supports a number. */
public enum Match {
  /** The same words or digits. */
  EXACT,
  /** The same value in other words, digits or units: 37% and 37 per cent. */
  EQUIVALENT,
  /** The source's number, rounded to the last place written. */
  ROUNDED,
  /** The source's number lies within the bounds that the summary gives. */
  BOUND,
  /** The source's numbers give it, by a formula that the words name. */
  DERIVED
}
