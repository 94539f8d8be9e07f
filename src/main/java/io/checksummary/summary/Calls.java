package io.checksummary.summary;

import io.checksummary.summary.Answer.Failure;
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
final class Calls implements AutoCloseable {

  private final ExecutorService executor;
  private final InstantSource clock;
  private final Semaphore places;
  private final Meter meter;
  private final Turns turns;
  private final Queue<Future<Answer>> running = new ConcurrentLinkedQueue<>();

  Calls(Asking asking, ExecutorService executor, InstantSource clock) {
    this.executor = executor;
    this.clock = clock;
    this.places = new Semaphore(asking.allowance().atOnce(), true);
    this.meter = new Meter(asking.model());
    this.turns = new Turns(asking, meter, clock);
  }

  /** Starts an assignment as soon as there is a place for it. */
  Future<Answer> start(Assignment assignment) {
    try {
      Future<Answer> call = executor.submit(() -> inPlace(assignment));
      running.add(call);
      return call;
    } catch (RejectedExecutionException shutDown) {
      return CompletableFuture.completedFuture(
          failure(Failure.Kind.CANCELLED, "The function is shutting down."));
    }
  }

  /** The answer of a call that was started; one that takes longer than the deadline is ended. */
  Answer await(Future<Answer> call, Instant deadline) {
    try {
      Duration left = Duration.between(clock.instant(), deadline);
      return call.get(Math.max(0, left.toNanos()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      call.cancel(true);
      return Line.late();
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

  Digest.Usage usage() {
    return meter.usage();
  }

  List<Tried> tried() {
    return meter.tried(clock.instant());
  }

  @Override
  public void close() {
    running.forEach(call -> call.cancel(true));
  }

  private Answer inPlace(Assignment assignment) throws InterruptedException {
    places.acquire();
    try {
      return turns.ask(assignment);
    } finally {
      places.release();
    }
  }

  private static Failure failure(Failure.Kind kind, String detail) {
    return new Failure(kind, detail, null);
  }
}
