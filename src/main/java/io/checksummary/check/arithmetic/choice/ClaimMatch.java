package io.checksummary.check.arithmetic.choice;

import io.checksummary.check.arithmetic.operand.LabelStems;
import io.checksummary.check.arithmetic.operand.Operand;
import io.checksummary.check.arithmetic.operand.OperandSeries;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How well labels and operands match what the words of a claim name. */
public final class ClaimMatch {

  /** A sentence says so much that to hold a claim's words is worth less, in percent. */
  private static final int PROSE = 85;

  private final ClaimTerms terms;
  private final Predicate<Operand> fits;
  private final Predicate<Operand> fitsProse;

  /**
   * @param fits whether a number may be an operand at all
   * @param fitsProse whether one in a sentence may be, where no heads say what it is
   */
  public ClaimMatch(ClaimTerms terms, Predicate<Operand> fits, Predicate<Operand> fitsProse) {
    this.terms = terms;
    this.fits = fits;
    this.fitsProse = fitsProse;
  }

  ClaimTerms terms() {
    return terms;
  }

  /** Those of a line that may be operands. */
  List<Operand> open(OperandSeries line) {
    Predicate<Operand> allowed = line.isProse() ? fits.and(fitsProse) : fits;
    return line.operands().stream().filter(allowed).toList();
  }

  /** The harmonic mean of how much of the label is named and how much of the claim it explains. */
  int score(Set<String> label, Set<String> around, boolean prose) {
    int shared = terms.shared(label);
    Set<String> more = new HashSet<>(around);
    more.removeAll(label);
    int section = terms.shared(more);
    int content = Math.max(1, terms.content().size());
    if (prose) {
      return shared == 0 ? 0 : PROSE * explained(label) / content;
    }
    if (shared == 0 && section == 0) {
      return 0;
    }
    return 200 * (shared + section) / (label.size() + section + content);
  }

  private int explained(Set<String> label) {
    return (int) terms.content().stream().filter(label::contains).count();
  }

  /** Those operands that the claim's words tell from the others; all where none are. */
  List<Operand> named(List<Operand> open) {
    Set<String> common = common(open);
    int best = 0;
    for (Operand operand : open) {
      best = Math.max(best, share(operand, common));
    }
    int most = best;
    return most == 0 ? open : open.stream().filter(o -> share(o, common) == most).toList();
  }

  static Set<String> common(List<Operand> operands) {
    Set<String> common = new HashSet<>();
    if (!operands.isEmpty()) {
      common.addAll(operands.getFirst().words());
      operands.forEach(o -> common.retainAll(o.words()));
    }
    return common;
  }

  /** How many of the words that are an operand's own the claim names, in percent. */
  int share(Operand operand, Set<String> common) {
    int own = 0;
    int named = 0;
    for (String word : operand.words()) {
      if (!common.contains(word)) {
        own++;
        named += terms.names(word) ? 1 : 0;
      }
    }
    return own == 0 ? 0 : 100 * named / own;
  }

  /** The first operand of a line that stands in a place; null where none does. */
  @Nullable Operand under(OperandSeries line, Predicate<Operand> place) {
    return line.operands().stream().filter(fits.and(place)).findFirst().orElse(null);
  }

  /** In one column, under the same heads: a table may begin anew below. */
  static boolean isUnder(Operand one, Operand other) {
    return one.column() == other.column() && one.words().equals(other.words());
  }

  /** Each year that the claim names is one of the operands', where they have years at all. */
  boolean hasYears(List<Operand> operands, List<OperandSeries> lines) {
    Set<String> years = new HashSet<>();
    for (OperandSeries line : lines) {
      line.words().stream().filter(LabelStems::isYear).forEach(years::add);
      line.around().stream().filter(LabelStems::isYear).forEach(years::add);
    }
    operands.forEach(o -> o.words().stream().filter(LabelStems::isYear).forEach(years::add));
    return years.isEmpty() || years.containsAll(terms.years());
  }

  /** What only the first holds. */
  static Set<String> minus(Set<String> some, Set<String> others) {
    Set<String> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}
