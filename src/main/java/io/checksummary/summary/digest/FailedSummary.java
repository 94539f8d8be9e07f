package io.checksummary.summary.digest;

import io.checksummary.summary.port.ModelAnswer;
import java.util.List;

/**
 * No digest.
 *
 * @param failure where several calls failed, the one that tells most
 * @param usage what was asked all the same
 * @param attempts with whom, and for how long; empty where nobody was asked
 */
public record FailedSummary(
    ModelAnswer.Failure failure, Digest.Usage usage, List<ModelAttempt> attempts)
    implements SummaryOutcome {

  public FailedSummary {
    attempts = List.copyOf(attempts);
  }

  public FailedSummary(ModelAnswer.Failure failure, Digest.Usage usage) {
    this(failure, usage, List.of());
  }

  public FailedSummary withAttempts(List<ModelAttempt> calls) {
    return new FailedSummary(failure, usage, calls);
  }
}
