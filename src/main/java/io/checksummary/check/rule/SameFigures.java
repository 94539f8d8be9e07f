package io.checksummary.check.rule;

import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source has the same value, and one side leaves the unit out, or bounds it, or names one end of
 * a range: "412 million" for "$412 million", "two decades" for "more than 20 years".
 */
final class SameFigures implements DecisionRule {

  @Override
  public String name() {
    return "same-figures";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Amount claim)) {
      return null;
    }
    List<EvidenceCandidate> same =
        evidence.numbers().all().stream()
            .filter(candidate -> evidence.cells().allow(candidate) && isSame(claim, candidate))
            .sorted(Comparator.comparingInt(candidate -> -evidence.likeness(candidate)))
            .limit(CheckedNumber.MOST_EVIDENCE)
            .toList();
    return same.isEmpty()
        ? null
        : Decision.supported(
            Match.EQUIVALENT,
            Binding.UNCLEAR,
            same.stream().map(EvidenceCandidate::asEvidence).toList(),
            null);
  }

  private static boolean isSame(Amount claim, EvidenceCandidate candidate) {
    return candidate.mention().quantity() instanceof Amount source
        && claim.value().equals(source.value())
        && (claim.to() == null ? source.to() == null : claim.to().equals(source.to()))
        && leavesUnitOut(claim, source);
  }

  /** Whether one of the two is a plain number, and the other a number of something. */
  private static boolean leavesUnitOut(Amount claim, Amount source) {
    return (claim.kind() == Kind.NUMBER && hasUnit(source.kind()))
        || (source.kind() == Kind.NUMBER && hasUnit(claim.kind()))
        || (claim.kind() == source.kind() && claim.unit() != null && claim.unit().equals(source.unit()))
        || (claim.kind() == Kind.NUMBER && source.kind() == Kind.NUMBER);
  }

  private static boolean hasUnit(Kind kind) {
    return switch (kind) {
      case MONEY, MEASURE, DURATION, AGE, PERCENT, PERCENTAGE_POINT, MULTIPLE -> true;
      case NUMBER, ORDINAL, FRACTION -> false;
    };
  }
}
