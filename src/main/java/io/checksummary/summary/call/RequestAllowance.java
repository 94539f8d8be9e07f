package io.checksummary.summary.call;

/**
 * What one request may spend on models.
 *
 * <p>Example: {@code new RequestAllowance(8, 3, 2_000_000)} asks for eight parts at a time, and
 * again where that helps: 3 times and once more for every five calls, over all parts together. A
 * request of 40 parts that all fail makes 51 calls at most, not 160.
 *
 * @param atOnce calls in flight at a time, at least 1
 * @param retries calls that repeat another, beyond one in five; 0 for none at all
 * @param tokens everything that all calls may take together, estimated input and the most output,
 *     at least 1
 */
public record RequestAllowance(int atOnce, int retries, long tokens) {

  /**
   * @throws IllegalArgumentException if a number is out of range
   */
  public RequestAllowance {
    if (atOnce < 1) {
      throw new IllegalArgumentException("at least one call at a time: " + atOnce);
    }
    if (retries < 0 || tokens < 1) {
      throw new IllegalArgumentException("no such allowance: " + retries + ", " + tokens);
    }
  }

  /** So many calls at a time, three retries, two million tokens. */
  public static RequestAllowance of(int atOnce) {
    return new RequestAllowance(atOnce, 3, 2_000_000);
  }
}
