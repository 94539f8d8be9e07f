package io.checksummary.summary.digest;

import io.checksummary.check.verdict.CheckedNumber;
import java.util.List;

/**
 * No digest, because of the policy: it rejects a number, or nothing is left of the summary once its
 * failing numbers are taken out.
 *
 * @param numbers those that it was refused for, as checked
 */
public record RejectedDigest(List<CheckedNumber> numbers, Digest.Usage usage)
    implements SummaryOutcome {

  public RejectedDigest {
    numbers = List.copyOf(numbers);
  }
}
