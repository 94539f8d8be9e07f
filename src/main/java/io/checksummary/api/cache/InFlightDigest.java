package io.checksummary.api.cache;

import io.checksummary.summary.digest.SummaryOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One digest on its way, and those who wait for it. It runs on a thread of its own, so that nobody
 * who waits is bound to it; when the last of them leaves, it is stopped.
 */
final class InFlightDigest {

  private final CompletableFuture<SummaryOutcome> landed = new CompletableFuture<>();
  private final Instant begin;
  private final Instant deadline;
  private Future<?> work = CompletableFuture.completedFuture(null);
  private int waiting = 1;

  /** Begun by one who waits for it from now on. */
  InFlightDigest(Instant begin, Instant deadline) {
    this.begin = begin;
    this.deadline = deadline;
  }

  /** Takes one more in; false where it has landed or been given up. */
  synchronized boolean board() {
    if (landed.isDone() || waiting == 0) {
      return false;
    }
    waiting++;
    return true;
  }

  /**
   * @throws java.util.concurrent.RejectedExecutionException if the executor takes no more work
   */
  synchronized void start(ExecutorService executor, Runnable flying) {
    work = executor.submit(flying);
  }

  void land(SummaryOutcome outcome) {
    landed.complete(outcome);
  }

  void crash(Throwable fault) {
    landed.completeExceptionally(fault);
  }

  /**
   * Waits for what comes of it. Whoever waited has left when this ends.
   *
   * @throws TimeoutException if nothing came in that time
   * @throws InterruptedException if the one who waits is called away
   */
  SummaryOutcome await(Duration most) throws InterruptedException, TimeoutException {
    try {
      return landed.get(Math.max(0, most.toNanos()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
    } finally {
      leave();
    }
  }

  /** Whether so much time is worth a flight of one's own, when this one ran out of it. */
  boolean isWorthAnother(Duration left) {
    return left.multipliedBy(2).compareTo(Duration.between(begin, deadline)) >= 0;
  }

  private synchronized void leave() {
    waiting--;
    if (waiting == 0 && !landed.isDone()) {
      work.cancel(true);
    }
  }
}
