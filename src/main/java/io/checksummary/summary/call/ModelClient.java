package io.checksummary.summary.call;

import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Excess;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryModel;
import io.checksummary.text.chunk.TokenEstimate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One model within one request: asked, asked again where that can help, and no longer asked once it
 * cannot. Safe for use by many threads.
 */
final class ModelClient {

  private final SummaryModel model;
  private final CallSettings settings;
  private final RetryPolicy retry;
  private final RequestBudget budget;
  private final UsageMeter meter;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Cooldown> cooldown = new AtomicReference<>();
  private final AtomicReference<@Nullable Failure> denied = new AtomicReference<>();
  private final AtomicInteger tooLong = new AtomicInteger(Integer.MAX_VALUE);

  /** The time until which the provider does not want to be asked. */
  private record Cooldown(Instant end, Failure failure) {

    /** The same failure, with what is left of the wait. */
    Failure at(Instant now) {
      return new Failure(failure.kind(), failure.detail(), Duration.between(now, end));
    }
  }

  ModelClient(
      SummaryModel model,
      CallSettings settings,
      RequestBudget budget,
      UsageMeter meter,
      InstantSource clock) {
    this.model = model;
    this.settings = settings;
    this.retry = new RetryPolicy(settings.jitter());
    this.budget = budget;
    this.meter = meter;
    this.clock = clock;
  }

  SummaryModel model() {
    return model;
  }

  /** Asks until there is an answer or no use in asking on. */
  ModelAnswer ask(ModelRequest assignment) throws InterruptedException {
    long cost = assignment.tokens();
    for (int tries = 1; ; tries++) {
      ModelAnswer answer = attempt(assignment, cost);
      Duration wait = answer instanceof Failure failure ? retry.delay(failure, tries) : null;
      if (wait == null
          || !(answer instanceof Failure failed)
          || !fits(wait, assignment)
          || !budget.takeRetry(assignment.stage(), cost)
          || !mayRepeat(failed, assignment.stage())) {
        return answer;
      }
      settings.listener().onRetry(model, failed, wait);
      settings.sleeper().sleep(wait);
    }
  }

  /**
   * Whether a caller who was turned away may come again. Parts of an article always may: without
   * one of them, what the others took is wasted.
   */
  private boolean mayRepeat(Failure failure, Stage stage) {
    return failure.kind() != Kind.LIMITED
        || stage == Stage.PART
        || stage == Stage.COMBINE
        || settings.credit().take();
  }

  private ModelAnswer attempt(ModelRequest assignment, long cost) throws InterruptedException {
    Failure failure = knownFailure(assignment);
    if (failure == null) {
      failure = awaitCooldown(assignment);
    }
    return failure != null ? failure : withPermit(assignment, cost);
  }

  /** What is known to fail costs no call. */
  private @Nullable Failure knownFailure(ModelRequest assignment) {
    if (!clock.instant().isBefore(assignment.deadline())) {
      return late();
    }
    if (TokenEstimate.estimate(assignment.text()) >= tooLong.get()) {
      return failure(Kind.TOO_LONG, "The text is longer than the model's context.");
    }
    return denied.get();
  }

  /** Waits where the provider asked to be let alone; fails where that takes too long. */
  private @Nullable Failure awaitCooldown(ModelRequest assignment) throws InterruptedException {
    Cooldown current = cooldown.get();
    Instant now = clock.instant();
    if (current == null || !now.isBefore(current.end())) {
      return null;
    }
    Duration wait = retry.withJitter(Duration.between(now, current.end()));
    if (!fits(wait, assignment)) {
      return current.at(now);
    }
    settings.sleeper().sleep(wait);
    return null;
  }

  private boolean fits(Duration wait, ModelRequest assignment) {
    return clock.instant().plus(wait).isBefore(assignment.deadline());
  }

  private ModelAnswer withPermit(ModelRequest assignment, long cost) throws InterruptedException {
    Excess full = settings.permits().acquire(left(assignment));
    if (full != null) {
      return new Failure(
          Kind.OVERLOADED,
          "As many calls to models are in flight as this function makes at a time.",
          null,
          full);
    }
    try {
      return withinBudget(assignment, cost);
    } finally {
      settings.permits().release();
    }
  }

  private ModelAnswer withinBudget(ModelRequest assignment, long cost) {
    Failure known = denied.get();
    Excess excess = known == null ? budget.spend(assignment.stage(), cost) : null;
    if (excess != null) {
      return new Failure(
          Kind.SPENT, "The calls of the request would take too many tokens.", null, excess);
    }
    return known != null ? known : call(assignment);
  }

  private ModelAnswer call(ModelRequest assignment) {
    meter.callStarted(model, assignment.stage(), clock.instant());
    ModelAnswer answer = model.ask(assignment);
    meter.callEnded(model, assignment.stage(), answer, clock.instant());
    if (answer instanceof Failure failure) {
      remember(assignment, failure);
    } else {
      settings.credit().earn();
    }
    return answer;
  }

  private void remember(ModelRequest assignment, Failure failure) {
    switch (failure.kind()) {
      case DENIED, UNUSABLE -> denied.set(failure);
      case TOO_LONG ->
          tooLong.accumulateAndGet(TokenEstimate.estimate(assignment.text()), Math::min);
      case UNAVAILABLE, LIMITED -> startCooldown(failure);
      case FAILED, NONSENSE, SUSPENDED, SPENT, OVERLOADED, DEADLINE, CANCELLED -> {}
    }
  }

  private void startCooldown(Failure failure) {
    if (failure.retryAfter() != null) {
      Cooldown current = new Cooldown(clock.instant().plus(failure.retryAfter()), failure);
      cooldown.accumulateAndGet(
          current,
          (so, now) -> so != null && now != null && so.end().isAfter(now.end()) ? so : now);
    }
  }

  private Duration left(ModelRequest assignment) {
    return Duration.between(clock.instant(), assignment.deadline());
  }

  static Failure late() {
    return failure(Kind.DEADLINE, "The model did not answer before the deadline.");
  }

  private static Failure failure(Kind kind, String detail) {
    return new Failure(kind, detail, null);
  }
}
