package io.checksummary.summary;

/** How long a summary may be. */
public sealed interface Length {

  /**
   * @param count 1 to 20
   */
  record Sentences(int count) implements Length {}

  /**
   * @param count 20 to 1,000
   */
  record Words(int count) implements Length {}
}
