package io.checksummary.api.call;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.api.result.ServiceResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls on threads of the service, no longer than their deadlines; no thread of a caller waits
 * for them.
 *
 * <p>An answer that does not come fails with a {@link ProblemException}, whatever went wrong; one
 * that the caller gave up is cancelled. Safe for use by many threads.
 */
public final class CallRunner {

  /** Time for the work to say itself that the deadline passed: it can say at what. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private final InFlightCalls inFlight;
  private final Duration longest;
  private final Executor timeouts;
  private final InstantSource clock;

  /**
   * @param longest the longest that a call may take
   * @param timeouts tells callers that their deadlines passed; must not be full of work
   */
  public CallRunner(
      InFlightCalls inFlight, Duration longest, Executor timeouts, InstantSource clock) {
    this.inFlight = inFlight;
    this.longest = longest;
    this.timeouts = timeouts;
    this.clock = clock;
  }

  /** Begins a call, runs it, and ends it before its answer is there. */
  public <R extends ServiceResult> CompletableFuture<R> whole(
      ServiceFunction function,
      CallContext context,
      Function<OpenCall, CompletableFuture<R>> running) {
    OpenCall call = inFlight.beginWhole(function, context);
    return guarded(
        call,
        () -> {
          call.enter();
          return running.apply(call);
        });
  }

  /** Makes of what is thrown before the work is handed over an answer that failed. */
  public <R extends ServiceResult> CompletableFuture<R> guarded(
      OpenCall call, Supplier<CompletableFuture<R>> running) {
    try {
      return running.get();
    } catch (RuntimeException e) {
      ProblemException problem = problem(call, e);
      call.failed(problem.problem());
      return CompletableFuture.failedFuture(problem);
    }
  }

  /**
   * Runs the work of a call.
   *
   * @param threads where it runs; it is interrupted where it is not wanted any more
   * @param work is given the time that is left to it, see {@link #deadline}
   * @throws ProblemException if the caller's own deadline has passed already
   */
  public <R extends ServiceResult> CompletableFuture<R> run(
      OpenCall call, Executor threads, Function<Duration, R> work) {
    Duration left = left(call);
    Run<R> run = new Run<>(call, left, work);
    run.watch();
    run.start(threads);
    return run.answer;
  }

  /** When the time that is left to a call has passed. */
  public Instant deadline(Duration left) {
    return clock.instant().plus(left);
  }

  /** The caller's own time, never more than the limit; the clock is asked only for the former. */
  private Duration left(OpenCall call) {
    Instant own = call.context().deadline();
    if (own == null) {
      return longest;
    }
    Duration left = Duration.between(clock.instant(), own);
    if (!left.isPositive()) {
      throw late(call, left);
    }
    return left.compareTo(longest) < 0 ? left : longest;
  }

  private ProblemException late(OpenCall call, Duration left) {
    String detail =
        left.compareTo(longest) < 0
            ? "The deadline that the caller set passed before there was an answer. Allow more time,"
                + " or send a shorter text."
            : "The request took longer than " + longest.toSeconds() + " s. Send a shorter text.";
    return call.problems().plain(ProblemType.DEADLINE_EXCEEDED, detail, true);
  }

  /** What a caller learns of what was thrown; a fault of ours is told to those who listen only. */
  private ProblemException problem(OpenCall call, Throwable thrown) {
    return switch (thrown) {
      case ProblemException problem -> problem;
      case CancellationException stopped -> stopped(call);
      case RejectedExecutionException shutDown -> stopped(call);
      default -> {
        inFlight.listener().faulted(call.requestId(), thrown);
        yield call.problems().internal();
      }
    };
  }

  private static ProblemException stopped(OpenCall call) {
    return call.problems()
        .later(ProblemType.OVERLOADED, "The request was stopped before it was done.", null);
  }

  /**
   * One call's work: the first to settle it, be it the work, the deadline or the caller, has it.
   */
  private final class Run<R extends ServiceResult> {

    private final OpenCall call;
    private final Duration left;
    private final FutureTask<@Nullable Void> task;
    private final CompletableFuture<R> answer = new CompletableFuture<>();
    private final AtomicBoolean settled = new AtomicBoolean();

    Run(OpenCall call, Duration left, Function<Duration, R> work) {
      this.call = call;
      this.left = left;
      this.task =
          new FutureTask<>(
              () -> inFlight.listener().during(call.requestId(), () -> work(work)), null);
    }

    @SuppressWarnings("CatchingUnchecked") // whatever it is, the caller is waiting for it
    private void work(Function<Duration, R> work) {
      try {
        R result = work.apply(left);
        if (settle()) {
          call.answered(result);
          answer.complete(result);
        }
      } catch (Throwable thrown) {
        if (settle()) {
          fail(problem(call, thrown));
        }
      }
    }

    void watch() {
      var unusedCancelled =
          answer.whenComplete((result, failure) -> {
            if (answer.isCancelled()) {
              giveUp();
            }
          });
      call.context().cancellation().whenCancelled(this::giveUp);
      call.whenEnded(this::giveUp);
      watchTime();
    }

    /** The timer ends with the answer, so that it keeps nothing in memory. */
    private void watchTime() {
      CompletableFuture<@Nullable Void> timer = new CompletableFuture<>();
      var unusedLate =
          timer
              .orTimeout(left.plus(GRACE).toNanos(), TimeUnit.NANOSECONDS)
              .exceptionallyAsync(
                  late -> {
                    tellLate();
                    return null;
                  },
                  timeouts);
      var unusedDone = answer.whenComplete((result, failure) -> timer.complete(null));
    }

    void start(Executor threads) {
      try {
        threads.execute(task);
      } catch (RejectedExecutionException shutDown) {
        if (settle()) {
          fail(stopped(call));
        }
      }
    }

    /** Nobody waits any more, so the work is stopped; work that is done is left alone. */
    private void giveUp() {
      if (settle()) {
        task.cancel(true);
        call.cancelled();
        answer.cancel(false);
      }
    }

    private void tellLate() {
      if (settle()) {
        task.cancel(true);
        fail(late(call, left));
      }
    }

    private void fail(ProblemException problem) {
      call.failed(problem.problem());
      answer.completeExceptionally(problem);
    }

    private boolean settle() {
      return settled.compareAndSet(false, true);
    }
  }
}
