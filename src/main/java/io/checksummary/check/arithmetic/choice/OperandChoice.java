package io.checksummary.check.arithmetic.choice;

import io.checksummary.check.arithmetic.operand.Operand;
import java.util.List;

/**
 * Operands that a claim's words may mean.
 *
 * @param operands in the order of their use: the later first, the part first
 * @param score how well their labels explain the claim's words, in percent
 * @param acrossPeriods whether they are one measure at several times
 */
public record OperandChoice(List<Operand> operands, int score, boolean acrossPeriods) {

  public OperandChoice {
    operands = List.copyOf(operands);
  }
}
