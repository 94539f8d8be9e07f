package io.checksummary.check.arithmetic;

import io.checksummary.quantity.Mention;
import java.util.List;

/**
 * How numbers of a source give a claim's.
 *
 * @param formula in letters, an operand each: {@code (a − b) ÷ b}
 * @param inNumbers the same in the numbers that the source prints: {@code (82.5 − 70.2) ÷ 70.2}
 * @param operands in the formula's order, each once
 */
public record Solution(String formula, String inNumbers, List<Mention> operands) {

  public Solution {
    operands = List.copyOf(operands);
  }
}
