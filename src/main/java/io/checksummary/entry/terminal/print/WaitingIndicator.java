package io.checksummary.entry.terminal.print;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shows a person that work is going on, and for how many seconds; clears its line when the work
 * ends. Nothing is shown for work that ends soon.
 */
public final class WaitingIndicator {

  private static final Duration DELAY = Duration.ofMillis(700);
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final CountDownLatch done = new CountDownLatch(1);
  private final PrintStream err;
  private final String doing;

  private WaitingIndicator(String doing, PrintStream err) {
    this.doing = doing;
    this.err = err;
  }

  /**
   * Does the work in the calling thread; returns what it gives.
   *
   * @param doing "Reading report.txt"
   * @param err a terminal that a person watches
   */
  public static <A> A during(Supplier<A> work, String doing, PrintStream err) {
    WaitingIndicator waiting = new WaitingIndicator(doing, err);
    Thread thread = Thread.ofVirtual().start(waiting::show);
    try {
      return work.get();
    } finally {
      waiting.done.countDown();
      join(thread);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show() {
    Instant begun = Instant.now();
    try {
      if (done.await(DELAY.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
      do {
        err.print("\r" + doing + " " + Duration.between(begun, Instant.now()).toSeconds() + " s ");
        err.flush();
      } while (!done.await(INTERVAL.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    err.print("\r\u001b[K");
    err.flush();
  }
}
