package io.checksummary.summary;

import io.checksummary.summary.Answer.Failure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Whether to ask a model again, and when. */
final class Retry {

  /** How often one assignment is asked while the model is unavailable. */
  private static final int MOST_TRIES = 4;

  private static final Duration FIRST_WAIT = Duration.ofMillis(500);

  private Retry() {}

  /**
   * How long to wait before asking again; null where asking again would not help.
   *
   * <p>Nonsense is asked once more, at once. An unavailable model is asked after the time that it
   * names, else after 0.5, 1 and 2 seconds.
   *
   * @param tries how often the assignment was asked so far, at least 1
   */
  static @Nullable Duration wait(Failure failure, int tries) {
    return switch (failure.kind()) {
      case NONSENSE -> tries < 2 ? Duration.ZERO : null;
      case UNAVAILABLE -> tries < MOST_TRIES ? wait(failure.retryAfter(), tries) : null;
      case FAILED, TOO_LONG, DEADLINE, CANCELLED -> null;
    };
  }

  private static Duration wait(@Nullable Duration named, int tries) {
    return named != null ? named : FIRST_WAIT.multipliedBy(1L << (tries - 1));
  }
}
