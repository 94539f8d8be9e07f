package io.checksummary.check.arithmetic;

import io.checksummary.check.arithmetic.choice.ClaimMatch;
import io.checksummary.check.arithmetic.choice.ClaimTerms;
import io.checksummary.check.arithmetic.choice.OperandChoice;
import io.checksummary.check.arithmetic.choice.OperandChooser;
import io.checksummary.check.arithmetic.operand.Operand;
import io.checksummary.check.arithmetic.operand.OperandSeries;
import io.checksummary.check.arithmetic.operand.Operation;
import io.checksummary.check.arithmetic.operand.OperationCues;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tries the formulas that a claim's words name on the operands that they name. */
final class FormulaSearch {

  private static final Rational HALF = Rational.of(1, 2);

  /** How far a number may lie from what it rounds, as a share of it. */
  private static final Rational COARSEST = Rational.of(5, 100);

  private final Amount claim;
  private final ClaimTerms terms;
  private final List<OperandSeries> lines;

  FormulaSearch(Amount claim, ClaimTerms terms, List<OperandSeries> lines) {
    this.claim = claim;
    this.terms = terms;
    this.lines = lines;
  }

  Optional<Solution> derivation() {
    boolean percent = claim.kind() == Kind.PERCENT || claim.kind() == Kind.PERCENTAGE_POINT;
    Optional<Solution> plain = derivation(o -> !o.isPercent(), plainFormulas(percent));
    return plain.isPresent() || !percent
        ? plain
        : derivation(Operand::isPercent, percentFormulas());
  }

  private Optional<Solution> derivation(Predicate<Operand> fits, List<Formula> formulas) {
    if (formulas.isEmpty()) {
      return Optional.empty();
    }
    ClaimMatch match = new ClaimMatch(terms, fits, this::isLikeInProse);
    for (OperandChoice choice : OperandChooser.choices(lines, match)) {
      for (Formula formula : formulas) {
        for (List<Operand> operands : uses(choice, formula)) {
          if (gives(formula, operands) && isTowards(formula, choice)) {
            return Optional.of(
                new Solution(
                    formula.inLetters(operands.size()),
                    formula.inNumbers(operands),
                    operands.stream().map(Operand::mention).distinct().toList()));
          }
        }
      }
    }
    return Optional.empty();
  }

  // --- formulas

  private List<Formula> plainFormulas(boolean percent) {
    OperationCues cues = terms.cues();
    boolean changes = cues.has(Operation.CHANGE) || cues.has(Operation.DIFFERENCE);
    List<Formula> formulas = new ArrayList<>();
    if (percent) {
      addIf(formulas, changes, Formula.CHANGE_PERCENT);
      addIf(formulas, cues.has(Operation.RATIO), Formula.RATIO_PERCENT);
      return formulas;
    }
    addIf(formulas, changes, Formula.DIFFERENCE);
    addIf(formulas, cues.has(Operation.AVERAGE), Formula.AVERAGE);
    addIf(formulas, sums(), Formula.SUM);
    boolean share = claim.kind() == Kind.FRACTION || claim.kind() == Kind.MULTIPLE;
    boolean bare = claim.kind() == Kind.NUMBER && cues.has(Operation.RATIO);
    return share ? List.of(Formula.RATIO) : bare ? with(formulas, Formula.RATIO) : formulas;
  }

  /** Between percentages: points, sums and averages. */
  private List<Formula> percentFormulas() {
    OperationCues cues = terms.cues();
    List<Formula> formulas = new ArrayList<>();
    addIf(
        formulas, cues.has(Operation.CHANGE) || cues.has(Operation.DIFFERENCE), Formula.DIFFERENCE);
    addIf(formulas, cues.has(Operation.AVERAGE), Formula.AVERAGE);
    addIf(formulas, sums(), Formula.SUM);
    return formulas;
  }

  /** "The change in total sales" is no sum. */
  private boolean sums() {
    OperationCues cues = terms.cues();
    return cues.has(Operation.SUM)
        && !cues.has(Operation.AVERAGE)
        && !cues.has(Operation.CHANGE)
        && !cues.has(Operation.DIFFERENCE);
  }

  private static List<Formula> with(List<Formula> formulas, Formula formula) {
    formulas.add(formula);
    return formulas;
  }

  private static void addIf(List<Formula> formulas, boolean condition, Formula formula) {
    if (condition) {
      formulas.add(formula);
    }
  }

  // --- operands

  /** The ways to put a choice's operands into a formula. */
  private static List<List<Operand>> uses(OperandChoice choice, Formula formula) {
    List<Operand> all = choice.operands();
    return switch (formula) {
      case SUM, AVERAGE -> List.of(all);
      case DIFFERENCE, CHANGE_PERCENT -> inTwos(all, choice.acrossPeriods());
      case RATIO, RATIO_PERCENT -> inTwos(all, false);
    };
  }

  /** The first before the second; the other way round too, where no time orders them. */
  private static List<List<Operand>> inTwos(List<Operand> all, boolean ordered) {
    List<Operand> first = List.of(all.get(0), all.get(1));
    return ordered ? List.of(first) : List.of(first, first.reversed());
  }

  // --- values

  private boolean gives(Formula formula, List<Operand> operands) {
    if (formula.keepsUnit() && operands.stream().anyMatch(o -> !isLike(o))) {
      return false;
    }
    return is(formula, operands, o -> o.value().value())
        || is(formula, operands, o -> o.printed().value());
  }

  private boolean is(Formula formula, List<Operand> operands, Function<Operand, Rational> number) {
    Rational value = formula.of(operands.stream().map(number).toList());
    if (value == null) {
      return false;
    }
    return isClaimed(value) || (isUnsigned(formula, value, operands) && isClaimed(value.negate()));
  }

  /** Whether the sign may be left out. */
  private boolean isUnsigned(Formula formula, Rational value, List<Operand> operands) {
    return switch (formula) {
      case DIFFERENCE, CHANGE_PERCENT -> isUnsigned(value);
      case RATIO, RATIO_PERCENT -> value.signum() < 0;
      case SUM, AVERAGE ->
          operands.stream().allMatch(o -> o.value().value().signum() <= 0)
              && claim.value().signum() > 0;
    };
  }

  /** Nothing that rose has fallen, whatever the amount. */
  private boolean isTowards(Formula formula, OperandChoice choice) {
    boolean directed = formula == Formula.DIFFERENCE || formula == Formula.CHANGE_PERCENT;
    OperationCues cues = terms.cues();
    boolean fell = cues.down() && !cues.up() && cues.has(Operation.CHANGE);
    Rational later = choice.operands().get(0).value().value();
    Rational earlier = choice.operands().get(1).value().value();
    return !(directed && fell && choice.acrossPeriods() && later.compareTo(earlier) > 0);
  }

  /** A fall is told without its sign: "decreased by 5". */
  private boolean isUnsigned(Rational value) {
    OperationCues cues = terms.cues();
    boolean less = value.signum() < 0 && cues.down();
    boolean apart = cues.has(Operation.DIFFERENCE) && !cues.has(Operation.CHANGE);
    return claim.value().signum() > 0 && (less || apart);
  }

  /** To the last place that the claim writes, but no coarser than its own size allows. */
  private boolean isClaimed(Rational value) {
    Rational off = value.minus(claim.value()).abs();
    Rational loose = claim.value().abs().times(COARSEST);
    if (claim.bound() != null || claim.step().signum() == 0) {
      return isWithin(value, off, loose);
    }
    return off.compareTo(claim.step().times(HALF)) <= 0 && off.compareTo(loose) <= 0;
  }

  /** "More than doubled", "about a third". */
  private boolean isWithin(Rational value, Rational off, Rational loose) {
    Bound bound = claim.bound();
    boolean near = off.compareTo(claim.value().abs().times(HALF)) < 0;
    if (bound == null) {
      return off.compareTo(loose) <= 0;
    }
    int side = value.abs().compareTo(claim.value().abs());
    return switch (bound) {
      case MORE_THAN -> side > 0 && near;
      case AT_LEAST -> side >= 0 && near;
      case LESS_THAN, ALMOST ->
          side < 0 && near && (bound != Bound.ALMOST || off.compareTo(loose.plus(loose)) <= 0);
      case AT_MOST -> side <= 0 && near;
      case ABOUT -> off.compareTo(loose) <= 0;
    };
  }

  /** In a sentence nothing but the number itself says what it is. */
  private boolean isLikeInProse(Operand operand) {
    Amount amount = operand.value();
    return switch (claim.kind()) {
      case PERCENT, FRACTION, MULTIPLE -> amount.kind() != Kind.FRACTION;
      case PERCENTAGE_POINT -> amount.kind() == Kind.PERCENT;
      case NUMBER, ORDINAL, MONEY, MEASURE, DURATION, AGE ->
          amount.kind() == claim.kind() && Objects.equals(amount.unit(), claim.unit());
    };
  }

  /** Currencies and units do not mix; a bare number may have left them out. */
  private boolean isLike(Operand operand) {
    Amount amount = operand.value();
    if (claim.unit() == null || amount.unit() == null) {
      return true;
    }
    return claim.unit().equals(amount.unit())
        || (claim.kind() == Kind.PERCENTAGE_POINT && amount.kind() == Kind.PERCENT);
  }
}
