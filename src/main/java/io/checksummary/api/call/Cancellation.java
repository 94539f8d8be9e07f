package io.checksummary.api.call;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How a caller says that nobody waits for the answer any more: the work is stopped then.
 *
 * <p>Make one for each call: what is to be done at a cancellation is kept until the cancellation
 * itself is forgotten.
 */
public final class Cancellation {

  private final CompletableFuture<@Nullable Void> cancelled = new CompletableFuture<>();

  /** Says it; saying it again does nothing. */
  public void cancel() {
    cancelled.complete(null);
  }

  public boolean isCancelled() {
    return cancelled.isDone();
  }

  /** Does something once it is said; now, if it was. */
  void whenCancelled(Runnable action) {
    var unused = cancelled.thenRun(action);
  }
}
