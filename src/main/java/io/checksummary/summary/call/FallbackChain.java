package io.checksummary.summary.call;

import io.checksummary.summary.port.Assignment;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
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
 * will not answer the next text either is passed over for the rest of the request, so that one hand
 * writes as much of a digest as can be. Safe for use by many threads.
 */
final class FallbackChain {

  private final List<ModelClient> lines;
  private final CallSettings asking;
  private final InstantSource clock;
  private volatile Standing standing = new Standing(0, null);

  /**
   * How far the request has come.
   *
   * @param first the first model that is still asked
   * @param failure what came of those before it; null where there is none
   */
  private record Standing(int first, @Nullable Failure failure) {

    Standing without(int model, Failure soFar) {
      return first <= model ? new Standing(model + 1, soFar) : this;
    }
  }

  FallbackChain(CallSettings asking, UsageMeter meter, InstantSource clock) {
    RequestBudget purse = new RequestBudget(asking.allowance());
    this.lines =
        asking.models().stream()
            .map(model -> new ModelClient(model, asking, purse, meter, clock))
            .toList();
    this.asking = asking;
    this.clock = clock;
  }

  /** The answer of the first model that gives one, else what came of all of them. */
  ModelAnswer ask(Assignment assignment) throws InterruptedException {
    Standing now = standing;
    Failure soFar = now.failure();
    for (int i = now.first(); i < lines.size(); i++) {
      ModelAnswer answer = ask(i, assignment);
      if (!(answer instanceof Failure failure) || !RetryPolicy.helpsElsewhere(failure)) {
        return answer;
      }
      soFar = soFar == null ? failure : joined(soFar, failure);
      passOver(i, failure, soFar);
    }
    return Objects.requireNonNull(soFar, "the last model is never passed over");
  }

  private ModelAnswer ask(int i, Assignment assignment) throws InterruptedException {
    ModelClient line = lines.get(i);
    if (i > 0 && TokenEstimate.estimate(assignment.text()) > line.model().budget()) {
      // Cut to the first model's measure: the article is read in smaller parts then.
      return new Failure(Kind.TOO_LONG, "The text is longer than the next model's budget.", null);
    }
    return line.ask(i == lines.size() - 1 ? assignment : assignment.by(share(assignment)));
  }

  /** Two thirds of the time that is left: enough remains for the next model to answer. */
  private Instant share(Assignment assignment) {
    Instant now = clock.instant();
    Duration left = Duration.between(now, assignment.deadline());
    return now.plus(left.multipliedBy(2).dividedBy(3));
  }

  private void passOver(int i, Failure failure, Failure soFar) {
    if (i < lines.size() - 1) {
      asking.watcher().fallsBack(lines.get(i).model(), lines.get(i + 1).model(), failure);
      if (RetryPolicy.lasts(failure)) {
        forgo(i, soFar);
      }
    }
  }

  private synchronized void forgo(int i, Failure soFar) {
    standing = standing.without(i, soFar);
  }

  /** Of two failures the one that time may heal decides; both are told. */
  private static Failure joined(Failure one, Failure other) {
    Failure telling = heals(other) && !heals(one) ? other : one;
    return new Failure(
        telling.kind(),
        one.detail() + " The model to fall back on: " + other.detail(),
        Stream.of(one, other)
            .filter(FallbackChain::heals)
            .map(Failure::retryAfter)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null),
        null);
  }

  private static boolean heals(Failure failure) {
    return failure.kind() == Kind.UNAVAILABLE || failure.kind() == Kind.SUSPENDED;
  }
}
