package io.checksummary.check.verdict;

/** What the source says of a number. {@code name().toLowerCase()} is its name in JSON. */
public enum Verdict {
  /** The source says so; not that the world is so. */
  SUPPORTED,
  /** The source says another thing of the same subject, or says this of another subject. */
  CONTRADICTED,
  /** The source says it in no form. */
  UNSUPPORTED,
  /** Nobody can tell from the source; never a pass. */
  UNCHECKED
}
