package io.checksummary.check.judge;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.context.NumberPhrase;
import io.checksummary.check.judge.ContextSimilarity.NounRelation;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rival of a number: another one like it, around which the claim's own words stand, while
 * few of them stand around the number itself.
 *
 * <p>Example: to "Norland earned $412 million", the source's "Harbour Foods earned $412 million,
 * Norland $378 million" has the rival $378 million. The bounds below were set on labelled pairs and
 * on sound texts in which a number was replaced by another of its source.
 */
final class RivalSearch {

  /** By how much the rival must lead, in thousandths of all that the claim says. */
  private static final int LEAD = 60;

  /** ... and in thousandths of the words that tell the two numbers apart. */
  private static final int SHARE = 300;

  /** By so much more similarity the rival wins, unless the words that tell apart are against it. */
  private static final int FAR_MORE_SIMILAR = 500;

  private static final int NOT_OUTWEIGHED = -100;

  /** Of the claims that give the rival's number, so many are asked whether it is theirs. */
  private static final int MOST_OWNERS = 400;

  private final SourceNumbers numbers;
  private final CandidateRanking ranking;
  private final Map<Quantity, List<Claim>> byQuantity = new LinkedHashMap<>();
  private final Map<Quantity, List<Claim>> owners = new HashMap<>();

  RivalSearch(List<Claim> claims, SourceNumbers numbers, CandidateRanking ranking) {
    this.numbers = numbers;
    this.ranking = ranking;
    for (Claim claim : claims) {
      byQuantity.computeIfAbsent(claim.mention().quantity(), q -> new ArrayList<>(1)).add(claim);
    }
  }

  /**
   * The strongest rival; null where there is none.
   *
   * @param best the candidate that fits the claim best
   */
  @Nullable EvidenceCandidate rival(Claim claim, ContextFit best) {
    if (isSamePhrase(claim, best)) {
      return null;
    }
    EvidenceCandidate strongest = null;
    int most = 0;
    for (EvidenceCandidate candidate : numbers.near(claim.context())) {
      if (mayBeRival(claim, best.candidate(), candidate)) {
        ContextSimilarity theirs = ranking.similarity(claim, candidate);
        int lead = lead(claim, best.similarity(), theirs);
        if (lead > most && !isTaken(claim, candidate, theirs)) {
          strongest = candidate;
          most = lead;
        }
      }
    }
    return strongest;
  }

  /** "The top two" is what the source calls "my top two", whatever it says about a top five. */
  private static boolean isSamePhrase(Claim claim, ContextFit best) {
    EvidenceCandidate candidate = best.candidate();
    long modifier = claim.context().modifier();
    return modifier != 0
        && best.similarity().noun() == NounRelation.NONE
        && Attribution.isCount(claim)
        && modifier == NumberPhrase.modifier(candidate.terms(), candidate.mention().span());
  }

  private static boolean mayBeRival(
      Claim claim, EvidenceCandidate best, EvidenceCandidate candidate) {
    Quantity mine = best.mention().quantity();
    Quantity theirs = candidate.mention().quantity();
    return RivalNumbers.areLike(mine, theirs)
        && !QuantityComparison.matches(claim.mention().quantity(), theirs)
        && !QuantityComparison.matches(mine, theirs)
        && !QuantityComparison.matches(theirs, mine);
  }

  /** By how much a rival leads; 0 where it does not win. */
  private int lead(Claim claim, ContextSimilarity mine, ContextSimilarity theirs) {
    if (mine.noun() == NounRelation.SAME && theirs.noun() != NounRelation.SAME) {
      return 0;
    }
    DiscriminatingWords contrast =
        DiscriminatingWords.of(claim.context(), numbers.specificity(), mine, theirs);
    return wins(mine, theirs, contrast) ? contrast.lead() : 0;
  }

  private static boolean wins(
      ContextSimilarity mine, ContextSimilarity rival, DiscriminatingWords contrast) {
    int more = rival.total() - mine.total();
    if (rival.closeCoverage() < mine.closeCoverage()) {
      return false;
    }
    return (more > 0 && contrast.lead() > LEAD && contrast.share() > SHARE)
        || (more > FAR_MORE_SIMILAR && contrast.share() > NOT_OUTWEIGHED);
  }

  /** Whether another claim gives the rival's number, and is more similar to it. */
  private boolean isTaken(Claim claim, EvidenceCandidate rival, ContextSimilarity similarity) {
    return owners(rival.mention().quantity()).stream()
        .filter(other -> other.index() != claim.index())
        .anyMatch(other -> ranking.similarity(other, rival).total() > similarity.total());
  }

  /** The claims that a number of the source matches. */
  private List<Claim> owners(Quantity number) {
    return owners.computeIfAbsent(
        number,
        source ->
            byQuantity.entrySet().stream()
                .filter(entry -> QuantityComparison.matches(entry.getKey(), source))
                .flatMap(entry -> entry.getValue().stream())
                .limit(MOST_OWNERS)
                .toList());
  }
}
