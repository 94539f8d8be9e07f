package io.checksummary.check.rule.told;

import io.checksummary.check.calculation.cue.CueTable;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source gives the amount per another thing wherever it gives it: "$100 a year" for "$100 a
 * month". Words of two languages are not compared, and a thing that the source never names may be
 * the same by another name: "a boat" for "a ship".
 *
 * <p>Or it gives the amount as a whole, and beside it a far smaller or larger one per that thing:
 * "$490,000 per pupil" of "$87 per pupil, $490,000 in total". Where the two are near, the thing may
 * be left out once: "from $80 to $87 per pupil".
 */
public final class OtherDenominator implements DecisionRule {

  /** So many times apart, one amount is no earlier or later value of the other. */
  private static final Rational FAR = Rational.of(10);

  @Override
  public String name() {
    return "other-denominator";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Amount claim)
        || claim.per() == null
        || evidence.isAcrossLanguages()) {
      return null;
    }
    List<EvidenceCandidate> same =
        evidence.numbers().ofSameValue(claim).stream().filter(evidence.cells()::allow).toList();
    CueTable periods = CueTable.of(evidence.numbers().language());
    boolean other =
        !same.isEmpty()
            && same.stream()
                .allMatch(c -> isPerAnother(claim, c, periods) || isWhole(evidence, claim, c));
    return other ? Decision.contradicted(Reason.UNIT, Binding.CONFIRMED, same.getFirst()) : null;
  }

  /** A word that the source has says another thing than the word that it has here. */
  private static boolean isKnown(String per, EvidenceCandidate candidate) {
    return candidate.text().text().contains(per);
  }

  private static boolean isPerAnother(Amount claim, EvidenceCandidate candidate, CueTable periods) {
    return candidate.mention().quantity() instanceof Amount source
        && source.per() != null
        && claim.per() != null
        && !claim.per().equalsIgnoreCase(source.per())
        && (isKnown(claim.per(), candidate)
            || !periods.periods(claim.per()).isEmpty()
            || !periods.periods(source.per()).isEmpty());
  }

  private static boolean isWhole(
      ClaimEvidence evidence, Amount claim, EvidenceCandidate candidate) {
    return candidate.mention().quantity() instanceof Amount source
        && source.per() == null
        && evidence.numbers().in(candidate.sentence()).stream()
            .anyMatch(other ->
                other.mention().quantity() instanceof Amount amount && isPart(claim, amount));
  }

  private static boolean isPart(Amount claim, Amount other) {
    return other.sharesUnit(claim)
        && claim.per() != null
        && claim.per().equalsIgnoreCase(other.per())
        && (isFarAbove(claim, other) || isFarAbove(other, claim));
  }

  private static boolean isFarAbove(Amount one, Amount other) {
    return one.value().compareTo(other.value().times(FAR)) >= 0;
  }
}
