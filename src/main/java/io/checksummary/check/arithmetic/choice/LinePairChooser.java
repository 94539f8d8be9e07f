package io.checksummary.check.arithmetic.choice;

import io.checksummary.check.arithmetic.operand.Operand;
import io.checksummary.check.arithmetic.operand.OperandSeries;
import io.checksummary.check.arithmetic.operand.PeriodOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses operands of two rows or two sentences, each beside the one in its own column. */
final class LinePairChooser {

  /** Of the words of a named line that the claim must hold, in percent. */
  private static final int LEAST_COVER = 50;

  /** Of the words of a measure that each of two sentences must hold, in percent. */
  private static final int SAME_MEASURE = 75;

  private final ClaimMatch match;
  private final ClaimTerms terms;
  private final OperandChoices choices;

  LinePairChooser(ClaimMatch match, OperandChoices choices) {
    this.match = match;
    this.terms = match.terms();
    this.choices = choices;
  }

  void choose(OperandSeries one, OperandSeries other) {
    if (one.isProse() && other.isProse()) {
      sentences(one, other);
      return;
    }
    if (one.table() != other.table() || !isNamed(one) || !isNamed(other)) {
      return;
    }
    Set<String> onlyOne = ClaimMatch.minus(one.words(), other.words());
    Set<String> onlyOther = ClaimMatch.minus(other.words(), one.words());
    if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
      bands(one, other);
    } else if (isTold(onlyOne, onlyOther)) {
      boolean periods = PeriodOrder.of(one.words()) > 0 && PeriodOrder.of(other.words()) > 0;
      boolean first =
          periods
              ? PeriodOrder.of(one.words()) >= PeriodOrder.of(other.words())
              : terms.place(onlyOne) <= terms.place(onlyOther);
      rows(first ? one : other, first ? other : one, periods);
    }
  }

  /** A row and the sum that it is part of. */
  void chooseWithTotal(OperandSeries part, List<OperandSeries> lines) {
    for (int i = lines.indexOf(part) + 1; i > 0 && i < lines.size(); i++) {
      OperandSeries line = lines.get(i);
      if (line.table() != part.table()) {
        return;
      }
      if (line.isTotal() && !part.isTotal()) {
        rows(part, line, false);
        return;
      }
    }
  }

  /** Two rows, each number beside the one in its own column. */
  private void rows(OperandSeries a, OperandSeries b, boolean periods) {
    List<Operand> named = match.named(match.open(a));
    List<Operand> operands = new ArrayList<>();
    for (Operand operand : named) {
      Operand partner = match.under(b, o -> ClaimMatch.isUnder(o, operand));
      if (partner != null) {
        operands.add(operand);
        operands.add(partner);
      }
    }
    if (operands.size() > 2 && named.size() == a.operands().size()) {
      operands.subList(2, operands.size()).clear();
    }
    if (operands.size() > 1 && match.hasYears(operands, List.of(a, b))) {
      choices.add(operands, List.of(a, b), periods);
    }
  }

  /** Two sentences that tell one measure at two times. */
  private void sentences(OperandSeries one, OperandSeries other) {
    Set<String> measure = ClaimMatch.minus(terms.content(), terms.years());
    int least = measure.size() * SAME_MEASURE;
    for (Operand a : match.open(one)) {
      for (Operand b : match.open(other)) {
        int order = PeriodOrder.of(a.words());
        int place = PeriodOrder.of(b.words());
        List<Operand> both = order > place ? List.of(a, b) : List.of(b, a);
        if (order > 0
            && place > 0
            && order != place
            && count(measure, one) * 100 >= least
            && count(measure, other) * 100 >= least
            && a.isLike(b)
            && match.hasYears(both, List.of())) {
          choices.add(both, List.of(one, other), true);
        }
      }
    }
  }

  private static int count(Set<String> measure, OperandSeries line) {
    return (int) measure.stream().filter(line.words()::contains).count();
  }

  /** One row that stands twice, below heads or in sections of two periods. */
  private void bands(OperandSeries one, OperandSeries other) {
    List<Operand> named = match.named(match.open(one));
    for (Operand operand : named) {
      Operand partner = match.under(other, o -> o.column() == operand.column());
      if (partner != null) {
        int order = PeriodOrder.of(all(operand, one));
        int place = PeriodOrder.of(all(partner, other));
        boolean told = order > 0 && place > 0 && order != place;
        List<Operand> both = order > place ? List.of(operand, partner) : List.of(partner, operand);
        if (told && match.hasYears(both, List.of(one, other))) {
          choices.add(both, List.of(one, other), true);
        }
      }
    }
  }

  private static Set<String> all(Operand operand, OperandSeries line) {
    Set<String> words = new HashSet<>(operand.words());
    words.addAll(line.around());
    return words;
  }

  /** Half its words and more, or its first ones: "Huawei" for "Huawei Technologies". */
  private boolean isNamed(OperandSeries line) {
    return terms.shared(line.words()) * 100 >= line.words().size() * LEAST_COVER
        || (!line.lead().isEmpty() && terms.names(line.lead()));
  }

  /** Whether the claim holds words that only the one has, and words that only the other has. */
  private boolean isTold(Set<String> onlyOne, Set<String> onlyOther) {
    return (terms.shared(onlyOne) > 0 && terms.shared(onlyOther) > 0)
        || (onlyOne.isEmpty() && terms.shared(onlyOther) > 0)
        || (onlyOther.isEmpty() && terms.shared(onlyOne) > 0);
  }
}
