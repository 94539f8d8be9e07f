package io.checksummary.check.rule.told;

import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.context.NumberPhrase;
import io.checksummary.check.context.NumberSite;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.ranking.RivalNumbers;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.ChangePartReader;
import io.checksummary.check.structure.NamedNumber;
import io.checksummary.check.structure.OwnWords;
import io.checksummary.check.structure.PartOfWhole;
import io.checksummary.check.structure.pairing.PairedList;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number told with the words of another: what the claim's words tell stands beside another like
 * number of the same place, and the words that tell the claim's own number are nowhere in the
 * claim.
 *
 * <p>Example: "an introductory price of $50" where the source has "Regular price: $50. Introductory
 * offer: $35".
 */
public final class ToldOfAnother implements DecisionRule {

  private static final int TELLING = 300;
  private static final int OWNER = 300;
  private static final int PRESENT = 0;

  /** So many numbers before and behind another are looked at. */
  private static final int NEIGHBOURS = 8;

  @Override
  public String name() {
    return "told-of-another";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    List<ComparedCandidate> matches = evidence.matches();
    if (!NamedNumber.nameBefore(evidence.claim().site()).isEmpty()
        || matches.stream().anyMatch(match -> !match.isSameValue())) {
      return null;
    }
    if (!evidence.hasFewMatches() || evidence.isAcrossLanguages()) {
      return null;
    }
    OwnWords claim = OwnWords.of(evidence.claim().site());
    return evidence
        .ofEveryMatch(match -> Optional.ofNullable(rival(evidence, claim, match.candidate())))
        .map(rival -> decision(claim, matches.getFirst().candidate(), rival))
        .orElse(null);
  }

  private static Decision decision(
      OwnWords claim, EvidenceCandidate match, EvidenceCandidate rival) {
    boolean named = isNamed(claim, OwnWords.of(match.site()), OwnWords.of(rival.site()));
    return Decision.contradicted(named ? Reason.SUBJECT : Reason.MEASURE, Binding.CONFIRMED, rival);
  }

  private static @Nullable EvidenceCandidate rival(
      ClaimEvidence evidence, OwnWords claim, EvidenceCandidate match) {
    if (PairedList.of(match.site()) != null) {
      return null;
    }
    PartOfWhole part = PartOfWhole.of(match.site());
    OwnWords owner = OwnWords.of(match.site());
    for (EvidenceCandidate other : evidence.numbers().around(match, NEIGHBOURS)) {
      if (!other.equals(match)
          && isNeighbour(match, other)
          && isAnother(evidence, match, other)
          && !mayBeWhole(part, match, other)
          && ChangePartReader.of(other.site()) == null
          && isTold(evidence, claim, owner, OwnWords.of(other.site()))) {
        return other;
      }
    }
    return null;
  }

  /** Whether the number is a part of the other, so that words of the whole may tell it too. */
  private static boolean mayBeWhole(
      @Nullable PartOfWhole part, EvidenceCandidate match, EvidenceCandidate other) {
    return part != null
        && other.sentence().equals(match.sentence())
        && other.site().self() < part.from();
  }

  private static boolean isNeighbour(EvidenceCandidate match, EvidenceCandidate other) {
    return match.part() == other.part()
        && (other.sentence().equals(match.sentence())
            || other.sentence().span().equals(match.sentence().before())
            || other.sentence().span().equals(match.sentence().after()));
  }

  private static boolean isAnother(
      ClaimEvidence evidence, EvidenceCandidate match, EvidenceCandidate other) {
    return match.mention().quantity() instanceof Amount mine
        && other.mention().quantity() instanceof Amount its
        && Objects.equals(mine.unit(), its.unit())
        && RivalNumbers.areLike(mine, its)
        && !QuantityComparison.matches(evidence.quantity(), its)
        && mayCountTheSame(evidence.claim().site(), match.site(), other.site());
  }

  private static boolean mayCountTheSame(NumberSite claim, NumberSite match, NumberSite rival) {
    long mine = noun(claim);
    long its = noun(rival);
    return mine == 0 ? its == noun(match) : its == mine || its == 0;
  }

  private static long noun(NumberSite site) {
    return NumberPhrase.noun(site.terms(), site.to(), site.number());
  }

  private static boolean isTold(
      ClaimEvidence evidence, OwnWords claim, OwnWords owner, OwnWords rival) {
    Set<Long> telling = new HashSet<>(claim.own());
    telling.retainAll(rival.own());
    telling.removeAll(owner.own());
    Set<Long> owners = new HashSet<>(owner.own());
    owners.removeAll(rival.own());
    Set<Long> present = new HashSet<>(owners);
    present.retainAll(claim.all());
    return isNamed(claim, owner, rival)
        || (weight(evidence, telling) >= TELLING
            && weight(evidence, owners) >= OWNER
            && weight(evidence, present) <= PRESENT);
  }

  /** Whether the claim names the rival's own name, and not the owner's. */
  private static boolean isNamed(OwnWords claim, OwnWords owner, OwnWords rival) {
    Set<Long> telling = new HashSet<>(rival.names());
    telling.removeAll(owner.all().equals(rival.all()) ? owner.names() : owner.all());
    Set<Long> owners = new HashSet<>(owner.names());
    owners.removeAll(rival.names());
    return !owners.isEmpty()
        && telling.stream().anyMatch(claim.names()::contains)
        && owners.stream().noneMatch(claim.all()::contains);
  }

  private static int weight(ClaimEvidence evidence, Set<Long> stems) {
    return stems.stream().mapToInt(evidence.numbers().specificity()::of).sum();
  }
}
