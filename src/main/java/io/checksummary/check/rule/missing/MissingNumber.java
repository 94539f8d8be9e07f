package io.checksummary.check.rule.missing;

import io.checksummary.check.compare.QuantityRelation;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source has the number in no form, and no calculation gives it.
 *
 * <p>A sum of money, a size, or a count of more than a dozen is unsupported. All else is left
 * unchecked, since it is mostly true: a small count or a rank may be counted from what the source
 * names, a time or a date reckoned, a share or a multiple estimated, a score reached on the way. Of
 * these only counts and ranks are left unchecked where the source has but a few numbers.
 */
public final class MissingNumber implements DecisionRule {

  private static final Rational SMALL = Rational.of(12);

  private static final Rational FIRST_YEAR = Rational.of(1500);
  private static final Rational LAST_YEAR = Rational.of(2100);

  /** From so few numbers hardly any other follows. */
  private static final int FEW = 12;

  @Override
  public String name() {
    return "missing";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    List<EvidenceCandidate> near = evidence.near();
    EvidenceCandidate nearest = near.isEmpty() ? null : near.getFirst();
    boolean few = evidence.numbers().places() <= FEW;
    if (!isSeldomReckoned(evidence.quantity(), few) || (!few && isYearLike(evidence))) {
      if (nearest != null
          && evidence.isInTheSameWords(nearest)
          && isOtherOfTheSame(evidence, nearest)) {
        return Decision.contradicted(Reason.VALUE, Binding.UNCLEAR, nearest);
      }
      return Decision.unchecked(Reason.NOT_FOUND, nearest);
    }
    if (nearest != null && isOtherOfTheSame(evidence, nearest)) {
      return Decision.contradicted(Reason.VALUE, Binding.UNCLEAR, nearest);
    }
    EvidenceCandidate wider = overstated(evidence);
    return wider == null
        ? Decision.unsupported(Reason.NOT_FOUND, nearest)
        : Decision.unsupported(Reason.OVERSTATED, wider);
  }

  /**
   * @param few whether the source has so few numbers that hardly any other follows from them
   */
  private static boolean isSeldomReckoned(Quantity quantity, boolean few) {
    if (!(quantity instanceof Amount amount)) {
      return few;
    }
    return (few || amount.to() == null)
        && switch (amount.kind()) {
          case MONEY, MEASURE -> true;
          case NUMBER -> amount.value().abs().compareTo(SMALL) > 0;
          case MULTIPLE, FRACTION, PERCENT, PERCENTAGE_POINT, DURATION, AGE -> few;
          case ORDINAL -> false;
        };
  }

  /** Whether it may be a year that was read as a number, and so is a date. */
  private static boolean isYearLike(ClaimEvidence evidence) {
    return evidence.quantity() instanceof Amount amount
        && amount.kind() == Amount.Kind.NUMBER
        && evidence.claim().mention().of() == null
        && amount.value().isWhole()
        && amount.value().compareTo(FIRST_YEAR) >= 0
        && amount.value().compareTo(LAST_YEAR) <= 0;
  }

  /** Whether the source's words give another number for the same thing. */
  private static boolean isOtherOfTheSame(ClaimEvidence evidence, EvidenceCandidate nearest) {
    return evidence.isAboutTheSame(nearest)
        && evidence.compared(nearest) instanceof QuantityRelation.Differs differs
        && differs.reason() != Reason.OVERSTATED;
  }

  /** A near number that leaves open what the claim says; null where there is none. */
  private static @Nullable EvidenceCandidate overstated(ClaimEvidence evidence) {
    return evidence.near().stream()
        .filter(candidate ->
            evidence.compared(candidate) instanceof QuantityRelation.Differs differs
                && differs.reason() == Reason.OVERSTATED)
        .findFirst()
        .orElse(null);
  }
}
