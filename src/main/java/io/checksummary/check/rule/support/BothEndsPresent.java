package io.checksummary.check.rule.support;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The source names both ends of a range, each by itself: "from 1748 to 1994" for "opened in 1748 …
 * closed in 1994".
 */
public final class BothEndsPresent implements DecisionRule {

  @Override
  public String name() {
    return "both-ends-present";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    List<Evidence> found = new ArrayList<>();
    for (Quantity end : ends(evidence.quantity())) {
      Optional<EvidenceCandidate> place = place(evidence, end);
      if (place.isEmpty()) {
        return null;
      }
      found.add(place.get().asEvidence());
    }
    return found.isEmpty()
        ? null
        : Decision.supported(Match.EQUIVALENT, Binding.UNCLEAR, found, null);
  }

  private static List<Quantity> ends(Quantity quantity) {
    if (quantity instanceof Amount amount && amount.to() != null) {
      return List.of(amount.withTo(null), amount.at(amount.to()).withBound(null));
    }
    return quantity instanceof CalendarDate date && date.to() != null
        ? List.of(CalendarDate.of(date.edtf()), CalendarDate.of(date.to()))
        : List.of();
  }

  private static Optional<EvidenceCandidate> place(ClaimEvidence evidence, Quantity end) {
    return evidence.numbers().matching(end).stream()
        .filter(evidence.cells()::allow)
        .findFirst()
        .or(() -> ofEnd(evidence, end));
  }

  /** A range of the source that has the value as one of its ends. */
  private static Optional<EvidenceCandidate> ofEnd(ClaimEvidence evidence, Quantity end) {
    return end instanceof Amount amount
        ? evidence.numbers().ranges().stream()
            .filter(candidate ->
                candidate.mention().quantity() instanceof Amount other
                    && other.to() != null
                    && other.kind() == amount.kind()
                    && (other.value().equals(amount.value()) || other.to().equals(amount.value())))
            .findFirst()
        : Optional.empty();
  }
}
