package io.checksummary.summary;

import io.checksummary.summary.Answer.Draft;
import io.checksummary.summary.Answer.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
 * The calls of one request to a model: so many at a time, each repeated where that can help, all
 * counted. Closing it interrupts what still runs.
 */
final class Calls implements AutoCloseable {

  private final SummaryModel model;
  private final ExecutorService executor;
  private final InstantSource clock;
  private final Pause pause;
  private final Semaphore places;
  private final Meter meter;
  private final Queue<Future<Answer>> running = new ConcurrentLinkedQueue<>();

  /** Waits; a test's does not. */
  @FunctionalInterface
  interface Pause {
    void lasting(Duration time) throws InterruptedException;
  }

  Calls(SummaryModel model, ExecutorService executor, InstantSource clock, Pause pause, int bound) {
    this.model = model;
    this.executor = executor;
    this.clock = clock;
    this.pause = pause;
    this.places = new Semaphore(bound, true);
    this.meter = new Meter(model);
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
      return late();
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

  @Override
  public void close() {
    running.forEach(call -> call.cancel(true));
  }

  private Answer inPlace(Assignment assignment) throws InterruptedException {
    places.acquire();
    try {
      return untilSettled(assignment);
    } finally {
      places.release();
    }
  }

  private Answer untilSettled(Assignment assignment) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      Answer answer = once(assignment);
      Duration wait = answer instanceof Failure failure ? Retry.wait(failure, tries) : null;
      if (wait == null || !clock.instant().plus(wait).isBefore(assignment.deadline())) {
        return answer;
      }
      pause.lasting(wait);
    }
  }

  private Answer once(Assignment assignment) {
    if (!clock.instant().isBefore(assignment.deadline())) {
      return late();
    }
    meter.call();
    Answer answer = model.ask(assignment);
    if (answer instanceof Draft draft) {
      meter.read(draft);
    }
    return answer;
  }

  private static Failure late() {
    return failure(Failure.Kind.DEADLINE, "The model did not answer before the deadline.");
  }

  private static Failure failure(Failure.Kind kind, String detail) {
    return new Failure(kind, detail, null);
  }
}
