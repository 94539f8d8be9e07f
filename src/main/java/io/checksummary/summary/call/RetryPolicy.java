package io.checksummary.summary.call;

import io.checksummary.summary.port.Jitter;
import io.checksummary.summary.port.ModelAnswer.Failure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whether to ask a model again, and when.
 *
 * <p>Waits grow by doubling and have full jitter: any time from nothing to the whole wait. Of the
 * ways to scatter callers that failed together, simulations (M. Brooker, "Exponential Backoff And
 * Jitter", 2015) find it to cost the fewest calls; equal jitter, which keeps half of the wait,
 * makes more calls and is no faster. A time that the provider names is never cut short: it is kept
 * in full, and jitter comes on top.
 */
final class RetryPolicy {

  /** How often one assignment is asked while the model does not answer for now. */
  private static final int MOST_TRIES = 4;

  private static final Duration FIRST_WAIT = Duration.ofMillis(500);

  private final Jitter jitter;

  RetryPolicy(Jitter jitter) {
    this.jitter = jitter;
  }

  /**
   * How long to wait before asking again; null where asking again would not help.
   *
   * <p>Nonsense is asked once more, at once. A model that is unavailable or limits its rate is
   * asked after the time that it names, else after up to 0.5, 1 and 2 seconds.
   *
   * @param tries how often the assignment was asked so far, at least 1
   */
  @Nullable Duration delay(Failure failure, int tries) {
    return switch (failure.kind()) {
      case NONSENSE -> tries < 2 ? Duration.ZERO : null;
      case UNAVAILABLE, LIMITED -> tries < MOST_TRIES ? delay(failure.retryAfter(), tries) : null;
      case DENIED, UNUSABLE, FAILED, SUSPENDED, TOO_LONG, SPENT, OVERLOADED, DEADLINE, CANCELLED ->
          null;
    };
  }

  /** The time that was named, and a little more, so that not all who heard it come at once. */
  Duration withJitter(Duration named) {
    return named.plus(jitter.upTo(FIRST_WAIT));
  }

  private Duration delay(@Nullable Duration named, int tries) {
    return named != null
        ? withJitter(named)
        : jitter.upTo(FIRST_WAIT.multipliedBy(1L << (tries - 1)));
  }

  /** Whether another model may answer where one failed like this. */
  static boolean mayFallBack(Failure failure) {
    return switch (failure.kind()) {
      case DENIED, UNUSABLE, FAILED, NONSENSE, UNAVAILABLE, LIMITED, SUSPENDED, DEADLINE -> true;
      case TOO_LONG, SPENT, OVERLOADED, CANCELLED -> false;
    };
  }

  /** Whether the next text would fare no better, so that the model is left alone for it too. */
  static boolean isLasting(Failure failure) {
    return switch (failure.kind()) {
      case DENIED, UNUSABLE, UNAVAILABLE, LIMITED, SUSPENDED, DEADLINE -> true;
      case FAILED, NONSENSE, TOO_LONG, SPENT, OVERLOADED, CANCELLED -> false;
    };
  }
}
