package io.checksummary.summary.call;

import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.ModelAttempt;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The calls of one request: so many at a time, each to the first model that answers, all counted.
 * Closing it interrupts what still runs.
 */
public final class ModelCalls implements AutoCloseable {

  private final ExecutorService executor;
  private final InstantSource clock;
  private final Semaphore permits;
  private final UsageMeter meter;
  private final FallbackChain fallbacks;
  private final Queue<Future<ModelAnswer>> running = new ConcurrentLinkedQueue<>();

  public ModelCalls(CallSettings settings, ExecutorService executor, InstantSource clock) {
    this.executor = executor;
    this.clock = clock;
    this.permits = new Semaphore(settings.allowance().atOnce(), true);
    this.meter = new UsageMeter(settings.model());
    this.fallbacks = new FallbackChain(settings, meter, clock);
  }

  /** Starts an assignment as soon as there is a place for it. */
  public Future<ModelAnswer> start(ModelRequest assignment) {
    try {
      Future<ModelAnswer> call = executor.submit(() -> withPermit(assignment));
      running.add(call);
      return call;
    } catch (RejectedExecutionException shutDown) {
      return CompletableFuture.completedFuture(
          failure(Failure.Kind.CANCELLED, "The function is shutting down."));
    }
  }

  /** The answer of a call that was started; one that takes longer than the deadline is ended. */
  public ModelAnswer await(Future<ModelAnswer> call, Instant deadline) {
    try {
      Duration left = Duration.between(clock.instant(), deadline);
      return call.get(Math.max(0, left.toNanos()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      call.cancel(true);
      return ModelClient.late();
    } catch (InterruptedException stopped) {
      close();
      Thread.currentThread().interrupt();
      return failure(Failure.Kind.CANCELLED, "The request was cancelled.");
    } catch (CancellationException cancelled) {
      return failure(Failure.Kind.CANCELLED, "The call was cancelled.");
    } catch (ExecutionException fault) {
      // The port promises answers, not exceptions; whatever broke it must not pass as an answer.
      String cause = String.valueOf(fault.getCause()).split(":", 2)[0];
      return failure(Failure.Kind.FAILED, "The adapter of the model failed: " + cause + ".");
    }
  }

  public Digest.Usage usage() {
    return meter.usage();
  }

  public List<ModelAttempt> attempts() {
    return meter.attempts(clock.instant());
  }

  @Override
  public void close() {
    running.forEach(call -> call.cancel(true));
  }

  private ModelAnswer withPermit(ModelRequest assignment) throws InterruptedException {
    permits.acquire();
    try {
      return fallbacks.ask(assignment);
    } finally {
      permits.release();
    }
  }

  private static Failure failure(Failure.Kind kind, String detail) {
    return new Failure(kind, detail, null);
  }
}
