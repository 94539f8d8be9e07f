package io.checksummary.check.judge;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.compare.QuantityRelation;
import io.checksummary.check.context.ContentWords;
import io.checksummary.check.derivation.Derivation;
import io.checksummary.check.derivation.NounCompatibility;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.VagueQuantity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of the source that may support one claim, or that differ from it. */
final class CandidateSearch {

  /**
   * A sentence is about the same thing as the claim where it has this share of the claim's words,
   * and so many of them at least.
   */
  private static final int SHARE_PERCENT = 50;

  private static final int FEWEST_WORDS = 2;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

  private final Claim claim;
  private final SourceNumbers numbers;
  private final CandidateRanking ranking;
  private final WordOverlap overlap;
  private final BoxScoreJudge tables;

  CandidateSearch(
      Claim claim,
      SourceNumbers numbers,
      CandidateRanking ranking,
      WordOverlap overlap,
      BoxScoreJudge tables) {
    this.claim = claim;
    this.numbers = numbers;
    this.ranking = ranking;
    this.overlap = overlap;
    this.tables = tables;
  }

  // --- candidates of the claim's value

  /** Those of the claim's value, best first, whatever they count. */
  List<ComparedCandidate> ofClaimedValue() {
    return Stream.concat(ranking.matching(claim).stream(), sameVague())
        .filter(tables::allows)
        .map(candidate -> new ComparedCandidate(candidate, match(candidate), shared(candidate)))
        .sorted(ComparedCandidate.BEST_MATCH_FIRST)
        .toList();
  }

  private Stream<EvidenceCandidate> sameVague() {
    return claim.mention().quantity() instanceof VagueQuantity vague
        ? numbers.all().stream()
            .filter(this::isSameVague)
            .filter(c -> !QuantityComparison.matches(vague, c.mention().quantity()))
        : Stream.empty();
  }

  private QuantityRelation match(EvidenceCandidate candidate) {
    QuantityRelation relation =
        QuantityComparison.of(claim.mention().quantity(), candidate.mention().quantity());
    boolean sameValue = relation.equals(QuantityRelation.matches(Match.EQUIVALENT));
    return isSameVague(candidate) || (sameValue && sameWords(claim.text(), candidate.words()))
        ? QuantityRelation.matches(Match.EXACT)
        : relation;
  }

  /** "Several" leaves the count open, but a source that says "several" too supports it. */
  private boolean isSameVague(EvidenceCandidate candidate) {
    return claim.mention().quantity() instanceof VagueQuantity
        && candidate.mention().quantity() instanceof VagueQuantity
        && sameWords(claim.text(), candidate.words());
  }

  private static boolean sameWords(String one, String other) {
    return one.equalsIgnoreCase(other)
        || withPlainSpaces(one).equalsIgnoreCase(withPlainSpaces(other));
  }

  private static String withPlainSpaces(String words) {
    return SPACES.matcher(words.strip()).replaceAll(" ");
  }

  /**
   * Whether a candidate of the claim's value may count the same thing, by the nouns beside both.
   */
  boolean mayCountTheSame(ComparedCandidate compared) {
    EvidenceCandidate candidate = compared.candidate();
    return isSameVague(candidate)
        || (!isMarkerOfItem(candidate)
            && !NounCompatibility.conflicts(
                claim.passage().text(),
                claim.mention(),
                candidate.text().text(),
                candidate.mention(),
                candidate.sentence().span()));
  }

  /** Whether a candidate only numbers an item of a list ("3. Eggs"), and the claim does not. */
  private boolean isMarkerOfItem(EvidenceCandidate candidate) {
    return NounCompatibility.numbersAnItem(candidate.text().text(), candidate.mention().span())
        && !NounCompatibility.numbersAnItem(claim.passage().text(), claim.mention().span());
  }

  // --- candidates of another value

  /**
   * Of those that differ from the claim the nearest: by the words shared; where these are too few,
   * by how far the values are apart; then the first in order. Null where there is none.
   */
  @Nullable ComparedCandidate nearest() {
    ComparedCandidate nearest = null;
    for (EvidenceCandidate candidate : numbers.all()) {
      if (mayDiffer(candidate)) {
        int shared = shared(candidate);
        if (nearest == null || isNearer(candidate, shared, nearest)) {
          ComparedCandidate differing = differing(candidate, shared);
          nearest = differing == null ? nearest : differing;
        }
      }
    }
    return nearest;
  }

  private boolean isNearer(EvidenceCandidate candidate, int shared, ComparedCandidate nearest) {
    if (shared != nearest.sharedWords()) {
      return shared > nearest.sharedWords();
    }
    int order =
        isAboutTheSame(shared) ? 0 : distance(candidate).compareTo(distance(nearest.candidate()));
    return order == 0
        ? ComparedCandidate.IN_ORDER.compare(candidate, nearest.candidate()) < 0
        : order < 0;
  }

  private Rational distance(EvidenceCandidate candidate) {
    return claim.mention().quantity() instanceof Amount mine
            && candidate.mention().quantity() instanceof Amount theirs
        ? mine.value().minus(theirs.value()).abs()
        : Rational.ZERO;
  }

  /** The claim's own number, of which only one side gives a bound; null where there is none. */
  @Nullable ComparedCandidate ofOtherBound() {
    return numbers.ofSameValue(claim.mention().quantity()).stream()
        .map(candidate -> differing(candidate, shared(candidate)))
        .filter(c -> c != null && c.difference() == Reason.BOUND && c.sharedWords() > 0)
        .min(ComparedCandidate.MOST_WORDS_FIRST)
        .orElse(null);
  }

  /** Whether a sentence about the same thing has another number than the operands and the claim. */
  boolean disputes(Derivation derivation) {
    return numbers.all().stream()
        .filter(candidate -> derivation.operands().stream().noneMatch(candidate::standsIn))
        .anyMatch(candidate ->
            isAboutTheSame(shared(candidate)) && differing(candidate, shared(candidate)) != null);
  }

  /** How a candidate differs from the claim; null where it matches or is unlike. */
  private @Nullable ComparedCandidate differing(EvidenceCandidate candidate, int shared) {
    if (!mayDiffer(candidate) || !tables.allows(candidate)) {
      return null;
    }
    QuantityRelation relation =
        QuantityComparison.of(claim.mention().quantity(), candidate.mention().quantity());
    return relation instanceof QuantityRelation.Differs && !isMarkerOfItem(candidate)
        ? new ComparedCandidate(candidate, relation, shared)
        : null;
  }

  private boolean mayDiffer(EvidenceCandidate candidate) {
    Quantity mine = claim.mention().quantity();
    return QuantityComparison.mayDiffer(mine, candidate.mention().quantity());
  }

  // --- words in common

  /** Whether a candidate's sentence has enough of the claim's words to be about the same thing. */
  boolean isAboutTheSame(ComparedCandidate compared) {
    return isAboutTheSame(compared.sharedWords());
  }

  private boolean isAboutTheSame(int shared) {
    return shared >= FEWEST_WORDS && shared * 100 >= claim.words().size() * SHARE_PERCENT;
  }

  /** Whether a candidate is in a table row most of whose words the claim has. */
  boolean isInMatchingRow(EvidenceCandidate candidate) {
    ContentWords row = candidate.sentence().words();
    return candidate.part() == Evidence.Part.TEXT
        && numbers.tables().contain(candidate.mention().span())
        && shared(candidate) * 100 >= row.size() * SHARE_PERCENT;
  }

  private int shared(EvidenceCandidate candidate) {
    return overlap.of(claim, candidate.sentence());
  }
}
