package io.checksummary.check.arithmetic.choice;

import io.checksummary.check.arithmetic.operand.LabelStems;
import io.checksummary.check.arithmetic.operand.Operand;
import io.checksummary.check.arithmetic.operand.OperandSeries;
import io.checksummary.check.arithmetic.operand.Operation;
import io.checksummary.check.arithmetic.operand.PeriodOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Chooses operands of one row or one sentence: two columns, several periods. */
final class SingleLineChooser {

  private final ClaimMatch match;
  private final ClaimTerms terms;
  private final OperandChoices choices;

  SingleLineChooser(ClaimMatch match, OperandChoices choices) {
    this.match = match;
    this.terms = match.terms();
    this.choices = choices;
  }

  void choose(OperandSeries line) {
    List<Operand> open = match.open(line);
    List<Operand> named = match.named(open);
    across(line, named.size() == 1 ? withPrior(open, named.getFirst()) : onePerYear(named));
    if (terms.cues().has(Operation.AVERAGE) || terms.cues().has(Operation.SUM)) {
      across(line, named);
      across(line, throughYears(open));
    }
    if (!terms.cues().has(Operation.AVERAGE)) {
      apart(line, open);
    }
  }

  /** One measure at several times, the latest first. */
  private void across(OperandSeries line, List<Operand> operands) {
    boolean prose = line.isProse();
    boolean like = operands.stream().allMatch(o -> !prose || o.isLike(operands.getFirst()));
    if (like && operands.size() > 1 && match.hasYears(operands, List.of(line))) {
      List<Operand> ordered = new ArrayList<>(operands);
      ordered.sort(Comparator.comparingInt((Operand o) -> -PeriodOrder.of(o.words())));
      boolean times = ordered.stream().allMatch(o -> PeriodOrder.of(o.words()) > 0);
      choices.add(ordered, List.of(line), times || !prose);
    }
  }

  /** Two columns of a row that are no periods, "high" and "low", in the order of the claim. */
  private void apart(OperandSeries line, List<Operand> open) {
    if (line.isProse()) {
      clauses(line, open);
      return;
    }
    Set<String> common = ClaimMatch.common(open);
    List<Operand> told = new ArrayList<>();
    for (Operand operand : open) {
      Set<String> own = ClaimMatch.minus(operand.words(), common);
      own.removeIf(word -> LabelStems.isYear(word) || LabelStems.isPart(word));
      boolean inYears = operand.words().stream().noneMatch(LabelStems::isYear) || inYears(operand);
      if (terms.shared(own) > 0 && inYears) {
        told.add(operand);
      }
    }
    if (told.size() > 2) {
      told.removeIf(o -> match.share(o, common) <= 50);
      List<Operand> all = List.copyOf(told);
      told.removeIf(o -> all.stream().anyMatch(other -> saysMore(other, o)));
    }
    if (told.size() == 2 && match.hasYears(told, List.of(line))) {
      Set<String> first = ClaimMatch.minus(told.get(0).words(), told.get(1).words());
      Set<String> second = ClaimMatch.minus(told.get(1).words(), told.get(0).words());
      if (terms.shared(first) > 0 && terms.shared(second) > 0) {
        boolean turned = terms.place(second) < terms.place(first);
        choices.add(turned ? told.reversed() : told, List.of(line), false);
      }
    }
  }

  /** Two like numbers of a sentence, each beside a word of the claim that the other is not. */
  private void clauses(OperandSeries line, List<Operand> open) {
    for (int i = 0; i + 1 < open.size(); i++) {
      Operand one = open.get(i);
      Operand other = open.get(i + 1);
      Set<String> first = ClaimMatch.minus(one.near(), other.near());
      Set<String> second = ClaimMatch.minus(other.near(), one.near());
      if (one.isLike(other)
          && PeriodOrder.of(one.words()) == PeriodOrder.of(other.words())
          && terms.shared(first) > 0
          && terms.shared(second) > 0
          && match.hasYears(List.of(one, other), List.of())) {
        boolean turned = terms.place(second) < terms.place(first);
        choices.add(turned ? List.of(other, one) : List.of(one, other), List.of(line), false);
      }
    }
  }

  /** "More than 5" is meant where "5" alone would be, too. */
  private static boolean saysMore(Operand one, Operand other) {
    return one.words().size() > other.words().size() && one.words().containsAll(other.words());
  }

  private boolean inYears(Operand operand) {
    return terms.years().isEmpty() || operand.words().stream().anyMatch(terms.years()::contains);
  }

  /** Of several columns of a year, where the claim names years only, the latest: a year's end. */
  private List<Operand> onePerYear(List<Operand> named) {
    if (!terms.parts().isEmpty() || named.size() <= terms.years().size()) {
      return named;
    }
    Map<Integer, Operand> latest = new TreeMap<>(Comparator.reverseOrder());
    for (Operand operand : named) {
      latest.merge(
          PeriodOrder.yearOf(operand.words()),
          operand,
          (a, b) -> PeriodOrder.of(a.words()) >= PeriodOrder.of(b.words()) ? a : b);
    }
    return latest.size() > 1 ? List.copyOf(latest.values()) : named;
  }

  /** "From 2017 to 2019" holds 2018. */
  private List<Operand> throughYears(List<Operand> open) {
    if (terms.years().size() != 2) {
      return List.of();
    }
    int from = terms.years().stream().mapToInt(Integer::parseInt).min().orElseThrow();
    int to = terms.years().stream().mapToInt(Integer::parseInt).max().orElseThrow();
    return open.stream()
        .filter(o -> from <= PeriodOrder.yearOf(o.words()) && PeriodOrder.yearOf(o.words()) <= to)
        .toList();
  }

  /** A change "in 2019" is one from the period before; so is the average balance of a year. */
  private List<Operand> withPrior(List<Operand> open, Operand named) {
    int order = PeriodOrder.of(named.words());
    Operand prior = null;
    for (Operand other : open) {
      int place = PeriodOrder.of(other.words());
      boolean closer = prior == null || place > PeriodOrder.of(prior.words());
      if (place > 0 && place < order && closer) {
        prior = other;
      }
    }
    boolean reaches = terms.cues().has(Operation.CHANGE) || terms.cues().has(Operation.AVERAGE);
    return prior == null || !reaches ? List.of(named) : List.of(named, prior);
  }
}
