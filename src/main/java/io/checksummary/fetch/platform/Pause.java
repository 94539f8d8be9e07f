package io.checksummary.fetch.platform;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {

  /**
   * Lets the time pass.
   *
   * @throws InterruptedException if nobody waits any more
   */
  void last(Duration time) throws InterruptedException;
}
