package io.checksummary.check.arithmetic.choice;

import io.checksummary.check.arithmetic.operand.LabelStems;
import io.checksummary.check.arithmetic.operand.Operand;
import io.checksummary.check.arithmetic.operand.OperandSeries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the operands of a sum or an average: a column of all rows of a section. */
final class SectionChooser {

  /** Columns of a section that are added up. */
  private static final int MOST_HEADS = 8;

  private final ClaimMatch match;
  private final ClaimTerms terms;
  private final OperandChoices choices;

  SectionChooser(ClaimMatch match, OperandChoices choices) {
    this.match = match;
    this.terms = match.terms();
    this.choices = choices;
  }

  /** All rows of a section that the claim names; or all quarters. */
  void choose(List<OperandSeries> lines) {
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && isGroup(lines.get(from), lines.get(to))) {
        to++;
      }
      if (to - from > 1 && !lines.get(from).isProse()) {
        group(lines.subList(from, to));
      }
      from = to;
    }
  }

  private void group(List<OperandSeries> lines) {
    OperandSeries first = lines.getFirst();
    if (terms.shared(first.around()) == 0 && !isPeriod(first)) {
      return;
    }
    for (Operand head : match.named(match.open(first)).stream().limit(MOST_HEADS).toList()) {
      List<Operand> operands = new ArrayList<>();
      for (OperandSeries line : lines) {
        Operand partner = match.under(line, o -> ClaimMatch.isUnder(o, head));
        if (partner != null) {
          operands.add(partner);
        }
      }
      if (operands.size() > 1 && match.hasYears(operands, lines)) {
        Set<String> around = new HashSet<>(head.words());
        choices.add(new OperandChoice(operands, match.score(first.around(), around, false), false));
      }
    }
  }

  private static boolean isGroup(OperandSeries one, OperandSeries other) {
    return one.table() == other.table()
        && one.around().equals(other.around())
        && isPeriod(one) == isPeriod(other)
        && !other.isTotal();
  }

  private static boolean isPeriod(OperandSeries line) {
    return line.words().stream().anyMatch(LabelStems::isPart);
  }
}
