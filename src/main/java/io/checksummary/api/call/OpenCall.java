package io.checksummary.api.call;

import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.result.ServiceResult;
import io.checksummary.summary.digest.Digest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A call of the service from the moment it is known of until it has ended: what it holds is let go
 * then, and those who listen are told how it ended. Safe for use by many threads.
 */
public final class OpenCall {

  private final ServiceFunction function;
  private final CallContext context;
  private final InFlightCalls inFlight;
  private final boolean endsWithAnswer;
  private final long begunNanos = System.nanoTime();
  private final AtomicBoolean entered = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
  private volatile @Nullable ServiceResult result;
  private volatile @Nullable Problem problem;

  OpenCall(
      ServiceFunction function,
      CallContext context,
      InFlightCalls inFlight,
      boolean endsWithAnswer) {
    this.function = function;
    this.context = context;
    this.inFlight = inFlight;
    this.endsWithAnswer = endsWithAnswer;
    inFlight.listener().begun(function);
  }

  /**
   * Takes a place among the calls in flight.
   *
   * @throws ProblemException {@code overloaded}, if all are taken
   */
  public void enter() {
    if (entered.compareAndSet(false, true)) {
      inFlight.enter(problems());
    }
  }

  /** Notes why there is no answer. */
  public void failed(Problem given) {
    problem = given;
    if (endsWithAnswer) {
      end(true, null);
    }
  }

  /**
   * Ends the call, once; ending it again does nothing. Work that is still done for it is stopped.
   *
   * @param delivered whether the caller got the answer or the problem, and did not leave before
   * @param transfer null where the call came over no wire
   */
  public void end(boolean delivered, @Nullable Transfer transfer) {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    end.complete(null);
    if (entered.get()) {
      inFlight.leave();
    }
    inFlight
        .listener()
        .ended(CallOutcome.of(this, delivered, System.nanoTime() - begunNanos, transfer));
  }

  /** Notes what a model was asked for this call, and for no other. May come after its end. */
  public void spent(Digest.Usage usage) {
    inFlight
        .listener()
        .spent(context.caller(), count(usage.inputTokens()) + count(usage.outputTokens()));
  }

  private static long count(@Nullable Long tokens) {
    return tokens == null ? 0 : tokens;
  }

  void answered(ServiceResult given) {
    result = given;
    if (endsWithAnswer) {
      end(true, null);
    }
  }

  void cancelled() {
    if (endsWithAnswer) {
      end(false, null);
    }
  }

  /** Does something once the call has ended; now, if it has. */
  public void whenEnded(Runnable action) {
    var unused = end.thenRun(action);
  }

  public ServiceFunction function() {
    return function;
  }

  public CallContext context() {
    return context;
  }

  public String requestId() {
    return context.requestId();
  }

  /** Makes the problems of this call. */
  public ProblemFactory problems() {
    return new ProblemFactory(requestId());
  }

  /** What was answered; null where nothing was, or not yet. */
  @Nullable ServiceResult result() {
    return result;
  }

  /** Why there is no answer; null where nothing went wrong. */
  public @Nullable Problem problem() {
    return problem;
  }
}
