package io.checksummary.summary.call;

import io.checksummary.summary.port.Assignment;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Excess;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.SummaryModel;
import io.checksummary.text.chunk.TokenEstimate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One model within one request: asked, asked again where that can help, and left alone once that is
 * in vain. Safe for use by many threads.
 */
final class ModelClient {

  private final SummaryModel model;
  private final CallSettings asking;
  private final RetryPolicy retry;
  private final RequestBudget purse;
  private final UsageMeter meter;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Quiet> quiet = new AtomicReference<>();
  private final AtomicReference<@Nullable Failure> denied = new AtomicReference<>();
  private final AtomicInteger tooLong = new AtomicInteger(Integer.MAX_VALUE);

  /** The provider wants to be let alone until then. */
  private record Quiet(Instant end, Failure failure) {

    /** The same failure, with what is left of the wait. */
    Failure at(Instant now) {
      return new Failure(failure.kind(), failure.detail(), Duration.between(now, end));
    }
  }

  ModelClient(
      SummaryModel model,
      CallSettings asking,
      RequestBudget purse,
      UsageMeter meter,
      InstantSource clock) {
    this.model = model;
    this.asking = asking;
    this.retry = new RetryPolicy(asking.jitter());
    this.purse = purse;
    this.meter = meter;
    this.clock = clock;
  }

  SummaryModel model() {
    return model;
  }

  /** Asks until there is an answer or no use in asking on. */
  ModelAnswer ask(Assignment assignment) throws InterruptedException {
    long cost = assignment.tokens();
    for (int tries = 1; ; tries++) {
      ModelAnswer answer = once(assignment, cost);
      Duration wait = answer instanceof Failure failure ? retry.wait(failure, tries) : null;
      if (wait == null || !fits(wait, assignment) || !purse.again(assignment.stage(), cost)) {
        return answer;
      }
      asking.watcher().retries(model, (Failure) answer, wait);
      asking.pause().lasting(wait);
    }
  }

  private ModelAnswer once(Assignment assignment, long cost) throws InterruptedException {
    Failure refused = refused(assignment);
    if (refused == null) {
      refused = stillQuiet(assignment);
    }
    return refused != null ? refused : inPlace(assignment, cost);
  }

  /** What is known to fail costs no call. */
  private @Nullable Failure refused(Assignment assignment) {
    if (!clock.instant().isBefore(assignment.deadline())) {
      return late();
    }
    if (TokenEstimate.estimate(assignment.text()) >= tooLong.get()) {
      return failure(Kind.TOO_LONG, "The text is longer than the model's context.");
    }
    return denied.get();
  }

  /** Waits where the provider asked to be let alone; fails where that takes too long. */
  private @Nullable Failure stillQuiet(Assignment assignment) throws InterruptedException {
    Quiet heard = quiet.get();
    Instant now = clock.instant();
    if (heard == null || !now.isBefore(heard.end())) {
      return null;
    }
    Duration wait = retry.after(Duration.between(now, heard.end()));
    if (!fits(wait, assignment)) {
      return heard.at(now);
    }
    asking.pause().lasting(wait);
    return null;
  }

  private boolean fits(Duration wait, Assignment assignment) {
    return clock.instant().plus(wait).isBefore(assignment.deadline());
  }

  private ModelAnswer inPlace(Assignment assignment, long cost) throws InterruptedException {
    Excess full = asking.places().enter(left(assignment));
    if (full != null) {
      return new Failure(
          Kind.OVERLOADED,
          "As many calls to models are in flight as this function makes at a time.",
          null,
          full);
    }
    try {
      return paid(assignment, cost);
    } finally {
      asking.places().leave();
    }
  }

  private ModelAnswer paid(Assignment assignment, long cost) {
    Failure known = denied.get();
    Excess excess = known == null ? purse.pay(assignment.stage(), cost) : null;
    if (excess != null) {
      return new Failure(
          Kind.SPENT, "The calls of the request would take too many tokens.", null, excess);
    }
    return known != null ? known : asked(assignment);
  }

  private ModelAnswer asked(Assignment assignment) {
    meter.begun(model, assignment.stage(), clock.instant());
    ModelAnswer answer = model.ask(assignment);
    meter.ended(model, assignment.stage(), answer, clock.instant());
    if (answer instanceof Failure failure) {
      learn(assignment, failure);
    }
    return answer;
  }

  private void learn(Assignment assignment, Failure failure) {
    switch (failure.kind()) {
      case DENIED, UNUSABLE -> denied.set(failure);
      case TOO_LONG ->
          tooLong.accumulateAndGet(TokenEstimate.estimate(assignment.text()), Math::min);
      case UNAVAILABLE -> hush(failure);
      case FAILED, NONSENSE, SUSPENDED, SPENT, OVERLOADED, DEADLINE, CANCELLED -> {}
    }
  }

  private void hush(Failure failure) {
    if (failure.retryAfter() != null) {
      Quiet heard = new Quiet(clock.instant().plus(failure.retryAfter()), failure);
      quiet.accumulateAndGet(
          heard, (so, now) -> so != null && now != null && so.end().isAfter(now.end()) ? so : now);
    }
  }

  private Duration left(Assignment assignment) {
    return Duration.between(clock.instant(), assignment.deadline());
  }

  static Failure late() {
    return failure(Kind.DEADLINE, "The model did not answer before the deadline.");
  }

  private static Failure failure(Kind kind, String detail) {
    return new Failure(kind, detail, null);
  }
}
