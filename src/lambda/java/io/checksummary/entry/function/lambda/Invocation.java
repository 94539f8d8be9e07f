package io.checksummary.entry.function.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import io.checksummary.api.problem.ProblemFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * One call of the function by Lambda.
 *
 * @param requestId as Lambda names it
 * @param latest when the answer has to be there
 */
record Invocation(String requestId, Instant latest) {

  /** For the answer to be written and posted before Lambda ends the process. */
  private static final Duration SPARE = Duration.ofSeconds(1);

  static Invocation of(Context context, InstantSource clock) {
    return new Invocation(
        context.getAwsRequestId(),
        clock.instant().plusMillis(context.getRemainingTimeInMillis()).minus(SPARE));
  }

  ProblemFactory problems() {
    return new ProblemFactory(requestId);
  }
}
