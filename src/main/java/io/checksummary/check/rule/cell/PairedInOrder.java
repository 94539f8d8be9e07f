package io.checksummary.check.rule.cell;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.decision.StatementEvidence;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.ranking.RivalNumbers;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.OwnWords;
import io.checksummary.check.structure.pairing.PairedList;
import io.checksummary.check.structure.pairing.PairedList.Item;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.CalendarDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The source or the summary tells numbers of as many names in one order: "Sales and profit rose 9%
 * and 23%, respectively" supports "profit rose 23%" and contradicts "sales rose 23%".
 *
 * <p>Where only the summary tells a list, each of its numbers is held against the sentence of the
 * source that has it.
 */
public final class PairedInOrder implements DecisionRule {

  @Override
  public String name() {
    return "paired-in-order";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    List<ComparedCandidate> matches = evidence.matches();
    if (!evidence.hasFewMatches() || evidence.isAcrossLanguages()) {
      return null;
    }
    PairedList claim = PairedList.of(evidence.claim().site());
    if (claim != null && !claim.named() && evidence.quantity() instanceof CalendarDate) {
      return null;
    }
    Set<Long> told =
        claim == null ? StatementEvidence.words(evidence, evidence.claim()).own() : claim.mine();
    Optional<ComparedCandidate> own =
        matches.stream()
            .filter(match -> isOwn(evidence, claim, told, match.candidate()))
            .findFirst();
    return own.isPresent() ? supported(own.get()) : contradicted(evidence, claim, told);
  }

  private static Decision supported(ComparedCandidate match) {
    Match how = Objects.requireNonNull(match.match());
    return Decision.supported(
        how, Binding.CONFIRMED, List.of(match.candidate().asEvidence()), null);
  }

  private static @Nullable Decision contradicted(
      ClaimEvidence evidence, @Nullable PairedList claim, Set<Long> told) {
    Optional<EvidenceCandidate> rival =
        evidence.ofEveryMatch(
            match -> Optional.ofNullable(rival(evidence, claim, told, match.candidate())));
    if (rival.isEmpty() || evidence.calculated().isPresent()) {
      return null;
    }
    PairedList list =
        claim == null ? PairedList.of(evidence.matches().getFirst().candidate().site()) : claim;
    Reason reason = list == null || list.named() ? Reason.SUBJECT : Reason.PERIOD;
    return Decision.contradicted(reason, Binding.CONFIRMED, rival.get());
  }

  /** Whether a list says that the number of the source is the one that the claim's words tell. */
  private static boolean isOwn(
      ClaimEvidence evidence, @Nullable PairedList claim, Set<Long> told, EvidenceCandidate match) {
    PairedList list = PairedList.of(match.site());
    if (list != null) {
      return list.isNamed(told) && list.othersNamed(told).isEmpty();
    }
    Set<Long> words = claim == null ? Set.of() : words(evidence, match).own();
    return claim != null && claim.isNamed(words) && claim.othersNamed(words).isEmpty();
  }

  /**
   * The number of the source that stands in the claim's place: that of the one other name that the
   * claim's words tell. Null where there is none.
   */
  private static @Nullable EvidenceCandidate rival(
      ClaimEvidence evidence, @Nullable PairedList claim, Set<Long> told, EvidenceCandidate match) {
    PairedList list = PairedList.of(match.site());
    if (list != null) {
      List<Item> others = list.isNamed(told) ? List.of() : list.othersNamed(told);
      return others.size() == 1 ? at(evidence, match, others.getFirst()) : null;
    }
    return claim == null ? null : rivalInProse(evidence, claim, match);
  }

  private static @Nullable EvidenceCandidate at(
      ClaimEvidence evidence, EvidenceCandidate match, Item item) {
    int start = match.terms().start(item.number());
    return evidence.numbers().in(match.sentence()).stream()
        .filter(candidate -> candidate.mention().span().start() == start)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable EvidenceCandidate rivalInProse(
      ClaimEvidence evidence, PairedList claim, EvidenceCandidate match) {
    OwnWords words = words(evidence, match);
    if (claim.isNamed(words.all()) || claim.othersNamed(words.own()).size() != 1) {
      return null;
    }
    return evidence.numbers().alike(match.mention().quantity()).stream()
        .filter(
            other -> RivalNumbers.areLike(match.mention().quantity(), other.mention().quantity()))
        .filter(other -> claim.isNamed(words(evidence, other).own()))
        .findFirst()
        .orElse(null);
  }

  /** The words and dates that belong to a number of the source. */
  private static OwnWords words(ClaimEvidence evidence, EvidenceCandidate candidate) {
    return StatementEvidence.words(
        candidate.site(),
        evidence.numbers().in(candidate.sentence()).stream()
            .map(EvidenceCandidate::mention)
            .toList());
  }
}
