package io.checksummary.api.problem;

import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.ModelAttempt;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Excess;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What kept a model from answering, as a problem. */
public final class ModelFailures {

  private ModelFailures() {}

  public static ProblemException problem(FailedSummary failed, ProblemFactory problems) {
    Failure failure = failed.failure();
    String detail = failure.detail() + tried(failed);
    return switch (failure.kind()) {
      case DENIED, UNUSABLE ->
          problems.plain(ProblemType.MODEL_FAILED, detail, false).dueToSettings();
      case FAILED -> problems.plain(ProblemType.MODEL_FAILED, detail, false);
      case NONSENSE -> problems.plain(ProblemType.MODEL_FAILED, detail, true);
      case TOO_LONG ->
          problems.plain(
              ProblemType.MODEL_FAILED,
              detail + " Lower checksummary.model-budget, so that the article is read in parts.",
              false);
      case UNAVAILABLE, LIMITED, SUSPENDED ->
          problems.later(ProblemType.MODEL_UNAVAILABLE, detail, failure.retryAfter());
      case SPENT -> {
        Excess excess = Objects.requireNonNull(failure.excess());
        yield problems.tooLarge(detail + " Send a part of it.", excess.limit(), excess.actual());
      }
      case OVERLOADED -> {
        Excess excess = Objects.requireNonNull(failure.excess());
        yield problems.overloaded(detail, excess.limit(), excess.actual());
      }
      case CANCELLED ->
          problems.later(
              ProblemType.OVERLOADED, "The request was stopped before it was done.", null);
      case DEADLINE -> problems.plain(ProblemType.DEADLINE_EXCEEDED, detail, true);
    };
  }

  /** {@code Tried: 3 calls of openai (gpt-4o) in 2.1 s.} for one; empty where nobody was asked. */
  private static String tried(FailedSummary failed) {
    return failed.attempts().stream()
        .map(ModelFailures::told)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("; "), all -> all.isEmpty() ? "" : " Tried: " + all + "."));
  }

  private static String told(ModelAttempt tried) {
    return tried.calls()
        + (tried.calls() == 1 ? " call of " : " calls of ")
        + tried.provider()
        + " ("
        + tried.model()
        + ") in "
        + seconds(tried.time());
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%d.%d s", time.toSeconds(), time.toMillisPart() / 100);
  }
}
