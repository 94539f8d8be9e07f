package io.checksummary.summary.digest;

import io.checksummary.check.verdict.CheckedNumber;
import java.util.List;

/**
 * A digest that the policy does not let out: a number that it rejects, or a summary of which
 * nothing is left once its numbers are taken out.
 *
 * @param numbers those that it fell for, as checked
 */
public record RefusedDigest(List<CheckedNumber> numbers, Digest.Usage usage)
    implements SummaryOutcome {

  public RefusedDigest {
    numbers = List.copyOf(numbers);
  }
}
