package io.checksummary.check.arithmetic.choice;

import io.checksummary.check.arithmetic.operand.OperandSeries;
import io.checksummary.check.arithmetic.operand.Operation;
import io.checksummary.check.arithmetic.operand.OperationCues;
import java.util.Comparator;
import java.util.List;

/** Finds the operands that a claim's words name: one row and two columns, two rows and one. */
public final class OperandChooser {

  /** How many lines are looked at closely, and how many in pairs. */
  private static final int BEST_LINES = 12;

  private static final int BEST_PAIRED = 8;

  /** Fewer words in common than this, in percent, and a line is not meant. */
  private static final int LEAST_SCORE = 12;

  /** The same of a sentence. */
  private static final int LEAST_PROSE = 40;

  /** A line and how well it fits. */
  private record Fit(OperandSeries line, int score) {}

  private OperandChooser() {}

  /** The best choices out of the lines of a source, best first. */
  public static List<OperandChoice> choices(List<OperandSeries> lines, ClaimMatch match) {
    OperandChoices choices = new OperandChoices(match);
    OperationCues cues = match.terms().cues();
    List<OperandSeries> best = best(lines, match);
    SingleLineChooser single = new SingleLineChooser(match, choices);
    best.forEach(single::choose);
    LinePairChooser pairs = new LinePairChooser(match, choices);
    List<OperandSeries> paired = best.stream().limit(BEST_PAIRED).toList();
    for (int i = 0; i < paired.size(); i++) {
      for (int j = i + 1; j < paired.size(); j++) {
        pairs.choose(paired.get(i), paired.get(j));
      }
    }
    if (cues.has(Operation.RATIO)) {
      paired.forEach(line -> pairs.chooseWithTotal(line, lines));
    }
    if (cues.has(Operation.SUM) || cues.has(Operation.AVERAGE)) {
      new SectionChooser(match, choices).choose(lines);
    }
    return choices.nearBest();
  }

  private static List<OperandSeries> best(List<OperandSeries> lines, ClaimMatch match) {
    return lines.stream()
        .map(line -> new Fit(line, match.score(line.words(), line.around(), line.isProse())))
        .filter(fit -> fit.score() >= (fit.line().isProse() ? LEAST_PROSE : LEAST_SCORE))
        .filter(fit -> !match.open(fit.line()).isEmpty())
        .sorted(Comparator.comparingInt(fit -> -fit.score()))
        .limit(BEST_LINES)
        .map(Fit::line)
        .toList();
  }
}
