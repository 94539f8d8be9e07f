package io.checksummary.model.chat;

import io.checksummary.summary.port.DelegatingModel;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryModel;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A circuit breaker around a model. While too many of the last calls found it down, it is not
 * asked, and callers get {@link Kind#SUSPENDED} at once. After a while a few calls may try, and if
 * they succeed all calls may.
 *
 * <p>Only outages count. A rate limit is one: to ask on makes it last. A wrong key, a bad request,
 * a refusal and nonsense are answers of a model that is up. A call that was cancelled, or that was
 * given little time, says nothing either way.
 */
public final class CircuitBreakerModel implements DelegatingModel {

  private final SummaryModel model;
  private final Settings settings;
  private final Clock clock;
  private final CircuitBreaker circuit;
  private volatile Instant opened = Instant.MIN;

  /** What an outage is recorded as; nobody sees it. */
  private static final class Outage extends Exception {
    private static final long serialVersionUID = 1;

    private Outage() {
      super("outage", null, false, false);
    }
  }

  /**
   * When to open and when to try again.
   *
   * @param calls the last so many are looked at, once there were half as many; at least 2
   * @param failures so many of them in a hundred have to have failed, 1 to 100
   * @param open how long nobody asks
   * @param probes how many calls try then, at least 1
   * @param timeout a call that ended unanswered is an outage if it was given this time
   */
  public record Settings(int calls, int failures, Duration open, int probes, Duration timeout) {

    /**
     * @throws IllegalArgumentException if one is out of range
     */
    public Settings {
      if (calls < 2 || failures < 1 || failures > 100 || !open.isPositive() || probes < 1) {
        throw new IllegalArgumentException(
            "A breaker takes 2 calls or more, 1 to 100 failures in a hundred, a time to stay open,"
                + " and 1 probe or more.");
      }
    }
  }

  /**
   * @param clock tells when the breaker opened and when its time is up
   */
  public CircuitBreakerModel(SummaryModel model, Settings settings, Clock clock) {
    this.model = model;
    this.settings = settings;
    this.clock = clock;
    this.circuit = CircuitBreaker.of(model.provider(), config(settings, clock));
    circuit
        .getEventPublisher()
        .onStateTransition(event -> {
          if (event.getStateTransition().getToState() == State.OPEN) {
            opened = clock.instant();
          }
        });
  }

  private static CircuitBreakerConfig config(Settings settings, Clock clock) {
    return CircuitBreakerConfig.custom()
        .slidingWindow(
            settings.calls(), Math.max(1, settings.calls() / 2), SlidingWindowType.COUNT_BASED)
        .failureRateThreshold(settings.failures())
        .waitDurationInOpenState(settings.open())
        .permittedNumberOfCallsInHalfOpenState(settings.probes())
        // Probes that never come back must not keep everybody waiting for them.
        .maxWaitDurationInHalfOpenState(settings.open())
        .clock(clock)
        .writableStackTraceEnabled(false)
        .build();
  }

  @Override
  public SummaryModel model() {
    return model;
  }

  /** {@code closed}, {@code open} or {@code half_open}, for whoever watches. */
  public String state() {
    return circuit.getState().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public ModelAnswer ask(ModelRequest assignment) {
    if (!circuit.tryAcquirePermission()) {
      return suspended();
    }
    Instant begin = clock.instant();
    try {
      ModelAnswer answer = model.ask(assignment);
      record(answer, assignment, begin);
      return answer;
    } catch (RuntimeException | Error broken) {
      circuit.releasePermission();
      throw broken;
    }
  }

  private void record(ModelAnswer answer, ModelRequest assignment, Instant begin) {
    Duration taken = Duration.between(begin, clock.instant());
    if (saysNothing(answer, assignment, taken)) {
      circuit.releasePermission();
    } else if (isOutage(answer)) {
      circuit.onError(taken.toNanos(), TimeUnit.NANOSECONDS, new Outage());
    } else {
      circuit.onSuccess(taken.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  /** At its deadline a call may end as cancelled: whoever waits for it ends it then. */
  private boolean saysNothing(ModelAnswer answer, ModelRequest assignment, Duration taken) {
    return answer instanceof Failure failure
        && switch (failure.kind()) {
          case CANCELLED -> clock.instant().isBefore(assignment.deadline()) || isBrief(taken);
          case DEADLINE -> isBrief(taken);
          case UNUSABLE, SUSPENDED, SPENT, OVERLOADED -> true;
          case DENIED, FAILED, NONSENSE, UNAVAILABLE, LIMITED, TOO_LONG -> false;
        };
  }

  private boolean isBrief(Duration taken) {
    return taken.compareTo(settings.timeout()) < 0;
  }

  private static boolean isOutage(ModelAnswer answer) {
    return switch (answer) {
      case Draft draft -> false;
      case Failure failure ->
          switch (failure.kind()) {
            case UNAVAILABLE, LIMITED, DEADLINE, CANCELLED -> true;
            case DENIED, UNUSABLE, FAILED, NONSENSE, SUSPENDED, TOO_LONG, SPENT, OVERLOADED ->
                false;
          };
    };
  }

  private Failure suspended() {
    return new Failure(
        Kind.SUSPENDED,
        "The last calls to the model found it down; it is let alone for a while.",
        remaining());
  }

  /** Until calls may try again; while some do, a moment. */
  private Duration remaining() {
    Duration left = Duration.between(clock.instant(), opened.plus(settings.open()));
    return circuit.getState() == State.OPEN && left.isPositive() ? left : Duration.ofSeconds(1);
  }
}
