package io.checksummary.text;

import java.util.concurrent.CancellationException;

/**
 * Where work that may take long asks whether anybody still waits for it. Whoever gives work up, for
 * its deadline or because its caller left, interrupts the thread that does it; the work ends at the
 * next checkpoint.
 *
 * <p>Example: a loop over the sentences of a text passes one for each sentence. Passing one costs a
 * few nanoseconds, so it may stand in loops over words, too.
 */
public final class Checkpoint {

  private Checkpoint() {}

  /**
   * Goes on, unless nobody waits any more. The thread stays interrupted.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public static void pass() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("nobody waits for this work any more");
    }
  }
}
