package io.checksummary.summary.port;

/**
 * The most a summary may be. The model is asked for it; what it writes beyond it is cut, at the end
 * of a sentence. One sentence always stays, however long.
 */
public sealed interface SummaryLength {

  /**
   * @param count 1 to 20
   */
  record Sentences(int count) implements SummaryLength {
    public static final int MOST = 20;

    /**
     * @throws IllegalArgumentException if the count is out of range
     */
    public Sentences {
      check(count, 1, MOST, "sentences");
    }
  }

  /**
   * @param count 20 to 1,000
   */
  record Words(int count) implements SummaryLength {
    public static final int FEWEST = 20;
    public static final int MOST = 1_000;

    /**
     * @throws IllegalArgumentException if the count is out of range
     */
    public Words {
      check(count, FEWEST, MOST, "words");
    }
  }

  private static void check(int count, int fewest, int most, String what) {
    if (count < fewest || count > most) {
      throw new IllegalArgumentException(fewest + " to " + most + " " + what + ": " + count);
    }
  }
}
