package io.checksummary.check.calculation;

import io.checksummary.check.source.EvidenceCandidate;
import java.util.List;

/**
 * How numbers of the source give a claim's.
 *
 * <p>Example: "$790 million in all" of $412 million and $378 million, by {@code a + b}, with the
 * cue "in all".
 *
 * @param formula over the operands, named by letters in their order
 * @param operands at least one
 * @param cue the words of the claim that name the operation; for a claim that names it itself ("a
 *     third", "doubled") the name of its kind
 * @param licence why the operands may be put together
 */
public record Calculated(
    String formula, List<EvidenceCandidate> operands, String cue, Licence licence) {

  /**
   * @throws IllegalArgumentException if there is no operand
   */
  public Calculated {
    operands = List.copyOf(operands);
    if (operands.isEmpty()) {
      throw new IllegalArgumentException("nothing is calculated of nothing: " + formula);
    }
  }
}
