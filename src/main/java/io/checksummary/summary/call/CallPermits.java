package io.checksummary.summary.call;

import io.checksummary.summary.port.ModelAnswer.Failure.Excess;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The calls in flight over all requests of an instance: so many at a time, so many waiting in line,
 * first come, first served. Safe for use by many threads.
 */
public final class CallPermits {

  private final int most;
  private final int mostWaiting;
  private final Semaphore free;
  private final AtomicInteger inside = new AtomicInteger();

  /**
   * @param most calls in flight, at least 1
   * @param mostWaiting calls that wait for a place, at least 0
   * @throws IllegalArgumentException if a number is out of range
   */
  public CallPermits(int most, int mostWaiting) {
    if (most < 1 || mostWaiting < 0) {
      throw new IllegalArgumentException("no such places: " + most + ", " + mostWaiting);
    }
    this.most = most;
    this.mostWaiting = mostWaiting;
    this.free = new Semaphore(most, true);
  }

  /** As many as anybody wants. */
  public static CallPermits unbounded() {
    return new CallPermits(Integer.MAX_VALUE, 0);
  }

  /**
   * Takes a place; who got one gives it back with {@link #leave}.
   *
   * @return null where there was one in time; else how many calls are in flight or wait, this one
   *     included
   */
  public @Nullable Excess enter(Duration patience) throws InterruptedException {
    int now = inside.incrementAndGet();
    boolean entered = false;
    try {
      entered =
          now <= (long) most + mostWaiting
              && free.tryAcquire(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS);
      return entered ? null : new Excess(most, now);
    } finally {
      if (!entered) {
        inside.decrementAndGet();
      }
    }
  }

  public void leave() {
    free.release();
    inside.decrementAndGet();
  }
}
