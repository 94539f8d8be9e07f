package io.checksummary.entry.function.lambda;

import io.checksummary.api.problem.Problem;

/** The same event would fail again. */
final class FinalEventFailure extends EventFailure {

  private static final long serialVersionUID = 1;

  FinalEventFailure(Problem problem) {
    super(problem);
  }
}
