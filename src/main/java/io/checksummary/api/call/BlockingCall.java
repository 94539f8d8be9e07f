package io.checksummary.api.call;

import io.checksummary.api.problem.ProblemException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** For callers with a thread to spare, a command line or a test: they wait for the answer. */
public final class BlockingCall {

  private BlockingCall() {}

  /**
   * Waits for an answer. A thread that is interrupted meanwhile cancels the call, and stays
   * interrupted.
   *
   * @throws ProblemException if there is no answer
   * @throws CancellationException if the call was cancelled
   */
  public static <R> R await(CompletableFuture<R> answer) {
    try {
      return answer.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof ProblemException problem
          ? problem
          : new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      answer.cancel(false);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }
}
