package io.checksummary.api;

import io.checksummary.summary.Answer.Failure;

/** What kept a model from answering, as a problem. */
final class Failures {

  private Failures() {}

  static ProblemException problem(Failure failure, Problems problems) {
    String detail = failure.detail();
    return switch (failure.kind()) {
      case FAILED -> problems.plain(ProblemType.MODEL_FAILED, detail, false);
      case NONSENSE -> problems.plain(ProblemType.MODEL_FAILED, detail, true);
      case TOO_LONG ->
          problems.plain(
              ProblemType.MODEL_FAILED,
              detail + " Lower checksummary.model-budget, so that the article is read in parts.",
              false);
      case UNAVAILABLE ->
          problems.later(ProblemType.MODEL_UNAVAILABLE, detail, failure.retryAfter());
      case CANCELLED ->
          problems.later(
              ProblemType.OVERLOADED, "The request was stopped before it was done.", null);
      case DEADLINE -> problems.plain(ProblemType.DEADLINE_EXCEEDED, detail, true);
    };
  }
}
