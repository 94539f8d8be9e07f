package io.checksummary.check.arithmetic.choice;

import io.checksummary.check.arithmetic.operand.Operand;
import io.checksummary.check.arithmetic.operand.OperandSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The choices of operands found for a claim, each with its score. */
final class OperandChoices {

  /** How near to the best a choice must come, in percent of it. */
  private static final int NEAR_BEST = 90;

  private final ClaimMatch match;
  private final List<OperandChoice> choices = new ArrayList<>();

  OperandChoices(ClaimMatch match) {
    this.match = match;
  }

  void add(OperandChoice choice) {
    choices.add(choice);
  }

  /** Adds operands with the score that the labels of their lines give them. */
  void add(List<Operand> operands, List<OperandSeries> lines, boolean acrossPeriods) {
    Set<String> words = new HashSet<>();
    Set<String> around = new HashSet<>();
    for (OperandSeries line : lines) {
      words.addAll(line.words());
      around.addAll(line.around());
    }
    operands.forEach(o -> around.addAll(o.words()));
    int score = match.score(words, around, lines.getFirst().isProse());
    choices.add(new OperandChoice(operands, score, acrossPeriods));
  }

  /** The best and those that are nearly as good, best first. */
  List<OperandChoice> nearBest() {
    choices.sort(Comparator.comparingInt((OperandChoice choice) -> -choice.score()));
    int least = choices.isEmpty() ? 0 : choices.getFirst().score() * NEAR_BEST / 100;
    return choices.stream().filter(choice -> choice.score() >= least).toList();
  }
}
