package io.checksummary.summary;

import java.util.List;

/**
 * No digest.
 *
 * @param failure where several calls failed, the one that tells most
 * @param usage what was asked all the same
 * @param tried with whom, and for how long; empty where nobody was asked
 */
public record Failed(Answer.Failure failure, Digest.Usage usage, List<Tried> tried)
    implements Outcome {

  public Failed {
    tried = List.copyOf(tried);
  }

  Failed(Answer.Failure failure, Digest.Usage usage) {
    this(failure, usage, List.of());
  }

  Failed after(List<Tried> calls) {
    return new Failed(failure, usage, calls);
  }
}
