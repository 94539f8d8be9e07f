package io.checksummary.summary;

import io.checksummary.check.CheckedNumber;
import java.util.List;

/**
 * A digest that the policy does not let out: a number that it rejects, or a summary of which
 * nothing is left once its numbers are taken out.
 *
 * @param numbers those that it fell for, as checked
 */
public record Refused(List<CheckedNumber> numbers, Digest.Usage usage) implements Outcome {

  public Refused {
    numbers = List.copyOf(numbers);
  }
}
