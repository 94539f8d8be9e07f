package io.checksummary.check.arithmetic.operand;

/** What a claim may do with numbers of its source. */
public enum Operation {
  /** From one period to another, as an amount or in percent. */
  CHANGE,
  /** Between two things. */
  DIFFERENCE,
  SUM,
  AVERAGE,
  /** A part of a whole, one thing over another. */
  RATIO
}
