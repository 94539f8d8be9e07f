package io.checksummary.check.rule.told;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.party.Parties;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two parties of a verb have changed places: "Devils beat Bruins 5-1" for "Bruins beat Devils
 * 5-1".
 *
 * <p>It takes both names on both sides. A caveat: where another number of the same value stands in
 * a sentence that names one of the two, and does not say the same, nothing is said.
 */
public final class PartiesTurned implements DecisionRule {

  @Override
  public String name() {
    return "parties-turned";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (evidence.matches().isEmpty()) {
      return null;
    }
    List<Parties> mine = ToldParties.of(evidence.claim());
    List<EvidenceCandidate> turned =
        mine.isEmpty()
            ? List.of()
            : evidence.matches().stream()
                .filter(match -> isTurned(mine, match))
                .map(ComparedCandidate::candidate)
                .toList();
    return !turned.isEmpty()
            && evidence.matches().stream()
                .allMatch(match -> turned.contains(match.candidate()) || isOfOthers(mine, match))
        ? Decision.contradicted(Reason.SUBJECT, Binding.CONFIRMED, turned.getFirst())
        : null;
  }

  private static boolean isTurned(List<Parties> mine, ComparedCandidate match) {
    List<Parties> its = ToldParties.of(match.candidate());
    return match.isSameValue()
        && its.stream().anyMatch(other -> mine.stream().anyMatch(other::isExchangeOf))
        && its.stream().noneMatch(other -> mine.stream().anyMatch(other::isSameAs));
  }

  /** Whether its sentence names neither party, so that it is of no weight. */
  private static boolean isOfOthers(List<Parties> mine, ComparedCandidate match) {
    String sentence = match.candidate().sentence().span().of(match.candidate().text().text());
    return mine.stream().noneMatch(parties -> parties.areNamedIn(sentence));
  }
}
