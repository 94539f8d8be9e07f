package io.checksummary.summary.call;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Where the work of a request is done that takes a processor and waits for nobody: on threads of
 * its own, so that it keeps no other request from asking its model.
 */
public final class ComputePool {

  private final ExecutorService threads;

  public ComputePool(ExecutorService threads) {
    this.threads = threads;
  }

  /**
   * What the work gives. A thread that is interrupted while it waits stops the work, and stays
   * interrupted.
   *
   * @throws CancellationException if it was stopped
   */
  public <T> T done(Supplier<T> work) {
    return start(work).result();
  }

  /**
   * Begins work whose result is asked for later.
   *
   * @throws CancellationException if no more work is taken
   */
  public <T> Started<T> start(Supplier<T> work) {
    try {
      return new Started<>(threads.submit(work::get));
    } catch (RejectedExecutionException shutDown) {
      throw cancelled("shutting down", shutDown);
    }
  }

  /** Work that was begun. Closing it stops what is not done yet. */
  public static final class Started<T> implements AutoCloseable {

    private final Future<T> doing;

    private Started(Future<T> doing) {
      this.doing = doing;
    }

    /**
     * What the work gives, at every time that it is asked for. A thread that is interrupted while
     * it waits stops the work, and stays interrupted.
     *
     * @throws CancellationException if it was stopped
     */
    public T result() {
      try {
        return doing.get();
      } catch (InterruptedException stopped) {
        doing.cancel(true);
        Thread.currentThread().interrupt();
        throw cancelled("interrupted", stopped);
      } catch (ExecutionException failed) {
        switch (failed.getCause()) {
          case RuntimeException fault -> throw fault;
          case Error fault -> throw fault;
          case null, default -> throw new IllegalStateException(failed);
        }
      }
    }

    @Override
    public void close() {
      doing.cancel(true);
    }
  }

  private static CancellationException cancelled(String why, Exception cause) {
    CancellationException cancelled = new CancellationException(why);
    cancelled.initCause(cause);
    return cancelled;
  }
}
