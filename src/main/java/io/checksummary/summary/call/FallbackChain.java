package io.checksummary.summary.call;

import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.text.chunk.TokenEstimate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The models of one request, asked in turn: the next one where one does not answer. A model that
 * would not answer the next text either is skipped for the rest of the request, so that as much of
 * a digest as possible is written by one model. Safe for use by many threads.
 */
final class FallbackChain {

  private final List<ModelClient> clients;
  private final CallSettings settings;
  private final InstantSource clock;
  private volatile Progress progress = new Progress(0, null);

  /**
   * How far the request has come.
   *
   * @param first the first model that is still asked
   * @param failure what came of those before it; null where there is none
   */
  private record Progress(int first, @Nullable Failure failure) {

    Progress skipping(int model, Failure soFar) {
      return first <= model ? new Progress(model + 1, soFar) : this;
    }
  }

  FallbackChain(CallSettings settings, UsageMeter meter, InstantSource clock) {
    RequestBudget budget = new RequestBudget(settings.allowance());
    this.clients =
        settings.models().stream()
            .map(model -> new ModelClient(model, settings, budget, meter, clock))
            .toList();
    this.settings = settings;
    this.clock = clock;
  }

  /** The answer of the first model that gives one, else what came of all of them. */
  ModelAnswer ask(ModelRequest assignment) throws InterruptedException {
    Progress reached = progress;
    Failure soFar = reached.failure();
    for (int i = reached.first(); i < clients.size(); i++) {
      ModelAnswer answer = ask(i, assignment);
      if (!(answer instanceof Failure failure) || !RetryPolicy.mayFallBack(failure)) {
        return answer;
      }
      soFar = soFar == null ? failure : joined(soFar, failure);
      passOver(i, failure, soFar);
    }
    return Objects.requireNonNull(soFar, "the last model is never passed over");
  }

  private ModelAnswer ask(int i, ModelRequest assignment) throws InterruptedException {
    ModelClient client = clients.get(i);
    if (i > 0 && TokenEstimate.estimate(assignment.text()) > client.model().budget()) {
      // Cut to the first model's measure: the article is read in smaller parts then.
      return new Failure(Kind.TOO_LONG, "The text is longer than the next model's budget.", null);
    }
    return client.ask(
        i == clients.size() - 1 ? assignment : assignment.withDeadline(share(assignment)));
  }

  /** Two thirds of the time that is left: enough remains for the next model to answer. */
  private Instant share(ModelRequest assignment) {
    Instant now = clock.instant();
    Duration left = Duration.between(now, assignment.deadline());
    return now.plus(left.multipliedBy(2).dividedBy(3));
  }

  private void passOver(int i, Failure failure, Failure soFar) {
    if (i < clients.size() - 1) {
      settings.listener().onFallback(clients.get(i).model(), clients.get(i + 1).model(), failure);
      if (RetryPolicy.isLasting(failure)) {
        skip(i, soFar);
      }
    }
  }

  private synchronized void skip(int i, Failure soFar) {
    progress = progress.skipping(i, soFar);
  }

  /** Of two failures the one that time may heal decides; both are told. */
  private static Failure joined(Failure one, Failure other) {
    Failure telling = isTransient(other) && !isTransient(one) ? other : one;
    return new Failure(
        telling.kind(),
        one.detail() + " The model to fall back on: " + other.detail(),
        Stream.of(one, other)
            .filter(FallbackChain::isTransient)
            .map(Failure::retryAfter)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null),
        null);
  }

  private static boolean isTransient(Failure failure) {
    return switch (failure.kind()) {
      case UNAVAILABLE, LIMITED, SUSPENDED -> true;
      case DENIED, UNUSABLE, FAILED, NONSENSE, TOO_LONG, SPENT, OVERLOADED, DEADLINE, CANCELLED ->
          false;
    };
  }
}
