package io.checksummary.entry.chat.wire;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.PlatformAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks a platform several times, with growing pauses, for what it may do a little later. */
final class PlatformAttempts {

  /** Before the second attempt, and so on. An answer has five seconds at least to be said. */
  private static final List<Duration> PAUSES =
      List.of(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));

  /** Request timeout, and too many requests; besides whatever is the server's own fault. */
  private static final Set<Integer> PASSING = Set.of(408, 429);

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private final InstantSource clock;
  private final Pause pause;

  /** One attempt. */
  @FunctionalInterface
  interface Attempt {

    PlatformAnswer make() throws FetchException;
  }

  /** Lets time pass. */
  @FunctionalInterface
  interface Pause {

    void last(Duration time) throws InterruptedException;
  }

  PlatformAttempts(InstantSource clock, Pause pause) {
    this.clock = clock;
    this.pause = pause;
  }

  static boolean isPassing(int status) {
    return PASSING.contains(status) || status >= 500;
  }

  static boolean isPassing(Reason reason) {
    return switch (reason) {
      case UNREACHABLE, TOO_SLOW, BUSY, STOPPED -> true;
      default -> false;
    };
  }

  /**
   * The first answer that is more than a passing failure, or the last one.
   *
   * @throws FetchException if the last attempt gave none
   */
  PlatformAnswer until(Instant deadline, Attempt attempt) throws FetchException {
    for (Duration least : PAUSES) {
      try {
        PlatformAnswer answer = attempt.make();
        if (!isPassing(answer.status()) || !isTime(longer(least, wish(answer)), deadline)) {
          return answer;
        }
      } catch (FetchException e) {
        if (!isPassing(e.reason()) || !isTime(least, deadline)) {
          throw e;
        }
      }
    }
    return attempt.make();
  }

  private static Duration wish(PlatformAnswer answer) {
    @Nullable String seconds = answer.header("retry-after");
    return seconds != null && SECONDS.matcher(seconds.strip()).matches()
        ? Duration.ofSeconds(Long.parseLong(seconds.strip()))
        : Duration.ZERO;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** Waits where there is time for it. */
  private boolean isTime(Duration time, Instant deadline) throws FetchException {
    if (!clock.instant().plus(time).isBefore(deadline)) {
      return false;
    }
    try {
      pause.last(time);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new FetchException(Reason.STOPPED, stopped);
    }
  }
}
