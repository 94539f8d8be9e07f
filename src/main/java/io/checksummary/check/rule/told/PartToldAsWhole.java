package io.checksummary.check.rule.told;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.ranking.RivalNumbers;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.OwnWords;
import io.checksummary.check.structure.PartOfWhole;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part told as the whole, or the whole with the words of its part: "employs 300 people" and
 * "employs 1,200 people in Italy" for "employs 1,200 people, 300 of them in Italy".
 *
 * <p>A claim that has a word of its own, which the source's sentence has not, may tell the part in
 * other words ("the Italian arm"), and is let be.
 */
public final class PartToldAsWhole implements DecisionRule {

  /** So many numbers before and behind another are looked at. */
  private static final int NEIGHBOURS = 8;

  /** So many words of the whole a claim must have. */
  private static final int TELLING = 2;

  @Override
  public String name() {
    return "part-told-as-whole";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    NumberSite site = evidence.claim().site();
    if (evidence.matches().isEmpty()
        || evidence.isAcrossLanguages()
        || !(evidence.quantity() instanceof Amount)
        || PartOfWhole.mayBeTold(site)) {
      return null;
    }
    return evidence
        .ofEveryMatch(match ->
            Optional.of(match)
                .filter(ComparedCandidate::isSameValue)
                .map(same -> rival(evidence, same.candidate()))
                .filter(rival -> !isToldBeside(evidence, rival)))
        .map(rival -> Decision.contradicted(Reason.ROLE, Binding.CONFIRMED, rival))
        .orElse(null);
  }

  /** The whole that the claim tells, where the number is its part, or the other way round. */
  private static @Nullable EvidenceCandidate rival(
      ClaimEvidence evidence, EvidenceCandidate match) {
    PartOfWhole part = PartOfWhole.of(match.site());
    List<EvidenceCandidate> sentence =
        evidence.numbers().around(match, NEIGHBOURS).stream()
            .filter(other -> other.sentence().index() == match.sentence().index())
            .toList();
    if (part != null) {
      return tellsWhole(evidence.claim().site(), part) ? whole(sentence, match, part) : null;
    }
    return sentence.stream()
        .filter(other -> {
          PartOfWhole its = PartOfWhole.of(other.site());
          return its != null
              && match.equals(whole(sentence, other, its))
              && tellsPart(evidence.claim().site(), its);
        })
        .findFirst()
        .orElse(null);
  }

  /** The last greater number of the kind before a part. */
  private static @Nullable EvidenceCandidate whole(
      List<EvidenceCandidate> sentence, EvidenceCandidate candidate, PartOfWhole part) {
    return sentence.stream()
        .filter(other -> other.site().self() < part.from() && isGreater(other, candidate))
        .reduce((one, later) -> later)
        .orElse(null);
  }

  private static boolean isGreater(EvidenceCandidate one, EvidenceCandidate other) {
    return one.mention().quantity() instanceof Amount whole
        && other.mention().quantity() instanceof Amount part
        && RivalNumbers.areLike(whole, part)
        && whole.value().compareTo(part.value()) > 0;
  }

  private static boolean tellsWhole(NumberSite claim, PartOfWhole part) {
    Set<Long> own = OwnWords.of(claim).own();
    return !part.telling().isEmpty() && own.size() >= TELLING && part.rest().containsAll(own);
  }

  /** Whether the words behind the number are those of a part, and none besides are new. */
  private static boolean tellsPart(NumberSite claim, PartOfWhole part) {
    PositionalTerms terms = claim.terms();
    Set<Long> behind = new HashSet<>();
    for (int i = claim.self() + 1; i < PartOfWhole.end(claim); i++) {
      if (terms.isContent(i)) {
        behind.add(terms.stem(i));
      }
    }
    Set<Long> unknown = new HashSet<>(behind);
    unknown.removeAll(part.rest());
    return part.telling().containsAll(unknown) && !unknown.isEmpty();
  }

  /** Whether the claim's own sentence tells the other number too. */
  private static boolean isToldBeside(ClaimEvidence evidence, EvidenceCandidate rival) {
    return evidence.claims().stream()
        .filter(claim -> claim.passage().equals(evidence.claim().passage()))
        .filter(claim -> claim.site().from() == evidence.claim().site().from())
        .anyMatch(claim -> claim.mention().quantity().equals(rival.mention().quantity()));
  }
}
