package io.checksummary.check.verdict;

/** How sure it is that a number is said of the same thing on both sides. */
public enum Binding {
  /** Subject and measure match. */
  CONFIRMED,
  /** Nothing in the words decides. */
  UNCLEAR,
  /** One side names no subject. */
  NONE
}
