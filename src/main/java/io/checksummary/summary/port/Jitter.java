package io.checksummary.summary.port;

import java.time.Duration;

/**
 * A random wait, from nothing up to a longest one, all equally likely. It is passed in, so that
 * tests are exact.
 */
@FunctionalInterface
public interface Jitter {

  /** Always the most: what is random elsewhere is exact in a test. */
  Jitter MOST = most -> most;

  Duration upTo(Duration most);
}
