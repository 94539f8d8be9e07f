package io.checksummary.summary.call;

import io.checksummary.summary.port.ModelAnswer.Failure.Excess;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the calls in flight over all requests of an instance, and those that wait for one of them
 * to end; first come, first served. Safe for use by many threads.
 */
public final class CallPermits {

  private final int most;
  private final int mostWaiting;
  private final Semaphore free;
  private final AtomicInteger pending = new AtomicInteger();

  /**
   * @param most calls in flight, at least 1
   * @param mostWaiting calls that wait for a permit, at least 0
   * @throws IllegalArgumentException if a number is out of range
   */
  public CallPermits(int most, int mostWaiting) {
    if (most < 1 || mostWaiting < 0) {
      throw new IllegalArgumentException("not a number of permits: " + most + ", " + mostWaiting);
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
   * Takes a permit; the caller gives it back with {@link #release}.
   *
   * @return null where there was one in time; else how many calls are in flight or wait, this one
   *     included
   */
  public @Nullable Excess acquire(Duration patience) throws InterruptedException {
    int now = pending.incrementAndGet();
    boolean acquired = false;
    try {
      acquired =
          now <= (long) most + mostWaiting
              && free.tryAcquire(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS);
      return acquired ? null : new Excess(most, now);
    } finally {
      if (!acquired) {
        pending.decrementAndGet();
      }
    }
  }

  public void release() {
    free.release();
    pending.decrementAndGet();
  }
}
