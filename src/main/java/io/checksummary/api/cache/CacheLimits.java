package io.checksummary.api.cache;

import java.time.Duration;

/**
 * How much is remembered, and for how long.
 *
 * @param enabled whether requests share anything at all
 * @param digests the most of them; 0 where only those on their way are shared
 * @param characters the most UTF-16 code units, all digests together
 * @param expiry how long after it was made a digest is given to others
 */
public record CacheLimits(boolean enabled, int digests, long characters, Duration expiry) {

  /** Every request for itself. */
  public static final CacheLimits OFF = new CacheLimits(false, 0, 0, Duration.ofSeconds(1));

  /**
   * @throws IllegalArgumentException if a number is negative or the time is not positive
   */
  public CacheLimits {
    if (digests < 0 || characters < 0 || !expiry.isPositive()) {
      throw new IllegalArgumentException(
          "limits of the cache: " + digests + " digests, " + characters + ", " + expiry);
    }
  }

  /** What all digests may weigh. */
  long most() {
    return digests == 0 ? 0 : characters;
  }

  /** What a digest weighs at least, so that so many of them fill the memory. */
  long least() {
    return Math.max(1, Math.ceilDiv(most(), Math.max(1, digests)));
  }
}
