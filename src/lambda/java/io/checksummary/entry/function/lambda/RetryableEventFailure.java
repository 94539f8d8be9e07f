package io.checksummary.entry.function.lambda;

import io.checksummary.api.problem.Problem;

/** The same event may succeed when it is sent again. */
final class RetryableEventFailure extends EventFailure {

  private static final long serialVersionUID = 1;

  RetryableEventFailure(Problem problem) {
    super(problem);
  }
}
