package io.checksummary.check.arithmetic.operand;

import java.util.List;
import java.util.Set;

/**
 * Numbers of one measure: a row of a table, or a sentence.
 *
 * @param table which table it belongs to; −1 for a sentence
 * @param words what its label says; of a sentence, all it says
 * @param lead the first of those words; empty where there is none
 * @param around what the heads of its sections say
 * @param operands in order
 */
public record OperandSeries(
    int table, Set<String> words, String lead, Set<String> around, List<Operand> operands) {

  private static final Set<String> TOTAL = Set.of("total", "subtot", "sum");

  public OperandSeries {
    operands = List.copyOf(operands);
  }

  /** Whether it is the sum of lines above. */
  public boolean isTotal() {
    return TOTAL.contains(lead);
  }

  public boolean isProse() {
    return table < 0;
  }
}
