package io.checksummary.summary;

/** How much one of several parts may contribute to a whole. */
final class Shares {

  private Shares() {}

  /**
   * Half as much again as the whole, shared out, rounded up.
   *
   * <p>Example: of 6 key figures each of 3 parts may name 3, each of 40 parts the least.
   *
   * @param whole what the whole may be
   * @param least what a part may always be
   * @return at least {@code least}, at most {@code whole}
   */
  static int of(int whole, int parts, int least) {
    int share = Math.ceilDiv(3 * whole, 2 * parts);
    return Math.clamp(share, Math.min(least, whole), whole);
  }
}
