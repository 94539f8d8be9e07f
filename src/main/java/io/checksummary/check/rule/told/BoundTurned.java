package io.checksummary.check.rule.told;

import io.checksummary.check.calculation.Licence;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The source bounds the same value from the other side wherever it gives it: "at least 35%" for "up
 * to 35%".
 *
 * <p>A bound that only one side has is no contradiction: "over 300" and "300" are said of one
 * crowd. Neither is that of another number that happens to be as large: "over half an hour" is not
 * held against "thirty minutes at most", nor a share against one that other numbers give.
 */
public final class BoundTurned implements DecisionRule {

  @Override
  public String name() {
    return "bound-turned";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Amount claim) || side(claim.bound()) == 0) {
      return null;
    }
    List<EvidenceCandidate> same =
        evidence.numbers().ofSameValue(claim).stream().filter(evidence.cells()::allow).toList();
    boolean turned =
        !same.isEmpty()
            && same.stream().allMatch(other -> isTurned(claim, other))
            && !isCalculated(evidence);
    return turned ? Decision.contradicted(Reason.BOUND, Binding.CONFIRMED, same.getFirst()) : null;
  }

  /** Whether numbers that the summary names beside it give it. */
  private static boolean isCalculated(ClaimEvidence evidence) {
    return evidence
        .calculated()
        .filter(found -> found.licence() != Licence.ONE_PLACE && found.licence() != Licence.TOLD)
        .isPresent();
  }

  private static boolean isTurned(Amount claim, EvidenceCandidate other) {
    return other.mention().quantity() instanceof Amount amount
        && Objects.equals(claim.unit(), amount.unit())
        && isOpposite(claim, amount);
  }

  /** Whether one is bounded from below and the other from above. */
  public static boolean isOpposite(Amount one, Amount other) {
    return side(one.bound()) * side(other.bound()) < 0;
  }

  /** 1 for a lower bound, -1 for an upper one, 0 for none. */
  private static int side(@Nullable Bound bound) {
    if (bound == null) {
      return 0;
    }
    return switch (bound) {
      case MORE_THAN, AT_LEAST -> 1;
      case LESS_THAN, AT_MOST, ALMOST -> -1;
      case ABOUT -> 0;
    };
  }
}
