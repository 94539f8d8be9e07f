package io.checksummary.summary.port;

import java.time.Duration;

/** Chance, passed in: a time from nothing up to the most, each as likely as any other. */
@FunctionalInterface
public interface Jitter {

  /** Always the most: what is random elsewhere is exact in a test. */
  Jitter MOST = most -> most;

  Duration upTo(Duration most);
}
