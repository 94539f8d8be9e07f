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
 * One digest that is being made, and the callers who wait for it. It is made on a thread of its
 * own, so that no caller is bound to it; when the last of them leaves, the work is stopped.
 */
final class InFlightDigest {

  private final CompletableFuture<SummaryOutcome> outcome = new CompletableFuture<>();
  private final Instant begin;
  private final Instant deadline;
  private Future<?> work = CompletableFuture.completedFuture(null);
  private int callers = 1;

  /** Begun by a caller, who waits for it from now on. */
  InFlightDigest(Instant begin, Instant deadline) {
    this.begin = begin;
    this.deadline = deadline;
  }

  /** Takes one more caller in; false where the end has come already, or nobody waited for it. */
  synchronized boolean join() {
    if (outcome.isDone() || callers == 0) {
      return false;
    }
    callers++;
    return true;
  }

  /**
   * @throws java.util.concurrent.RejectedExecutionException if the executor takes no more work
   */
  synchronized void start(ExecutorService executor, Runnable making) {
    work = executor.submit(making);
  }

  void complete(SummaryOutcome made) {
    outcome.complete(made);
  }

  void fail(Throwable fault) {
    outcome.completeExceptionally(fault);
  }

  /**
   * Waits for the end. The caller has left when this returns, with or without a digest.
   *
   * @throws TimeoutException if nothing came in that time
   * @throws InterruptedException if the caller's thread is interrupted
   */
  SummaryOutcome await(Duration most) throws InterruptedException, TimeoutException {
    try {
      return outcome.get(Math.max(0, most.toNanos()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
    } finally {
      leave();
    }
  }

  /** Whether so much time is enough to try again, when the work ran out of its own. */
  boolean isWorthAnother(Duration left) {
    return left.multipliedBy(2).compareTo(Duration.between(begin, deadline)) >= 0;
  }

  private synchronized void leave() {
    callers--;
    if (callers == 0 && !outcome.isDone()) {
      work.cancel(true);
    }
  }
}
