package io.checksummary.entry.function.lambda;

import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;

/**
 * Tells Lambda that an event has no answer. Its {@code errorType} is the name of one of the two
 * classes that there are, by which a workflow decides whether to send the event again; its {@code
 * errorMessage} is the problem as JSON.
 */
abstract sealed class EventFailure extends RuntimeException
    permits RetryableEventFailure, FinalEventFailure {

  private static final long serialVersionUID = 1;

  /** Without a trace, which Lambda's runtime would log: what there is to say is in the message. */
  EventFailure(Problem problem) {
    super(JsonCodec.write(withoutNumbers(problem)), null, false, false);
  }

  static EventFailure of(Problem problem) {
    return Boolean.TRUE.equals(problem.retryable())
        ? new RetryableEventFailure(problem)
        : new FinalEventFailure(problem);
  }

  /** Lambda's runtime logs the message: the article's words stay out of it. */
  private static Problem withoutNumbers(Problem problem) {
    return new Problem(
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        problem.instance(),
        problem.errors(),
        problem.limit(),
        problem.actual(),
        problem.retryable(),
        null,
        problem.retryAfter());
  }
}
