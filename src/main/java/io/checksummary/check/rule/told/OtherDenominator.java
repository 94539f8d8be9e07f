package io.checksummary.check.rule.told;

import io.checksummary.check.calculation.cue.CueTable;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source gives the amount per another thing wherever it gives it: "$100 a year" for "$100 a
 * month". Words of two languages are not compared, and a thing that the source never names may be
 * the same by another name: "a boat" for "a ship".
 */
public final class OtherDenominator implements DecisionRule {

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
    boolean other = !same.isEmpty() && same.stream().allMatch(c -> isPerAnother(claim, c, periods));
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
}
