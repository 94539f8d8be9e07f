package io.checksummary.check.decision;

import io.checksummary.check.calculation.Calculated;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.compare.QuantityRelation;
import io.checksummary.check.derivation.NounCompatibility;
import io.checksummary.check.ranking.CandidateRanking;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.ranking.ContextSimilarity;
import io.checksummary.check.ranking.RivalNumbers;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.source.SourceSentence;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.VagueQuantity;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the source has on one claim: the numbers of its value, and those that come near it. What is
 * found out is kept, since several rules ask for it. Serves one claim on one thread.
 */
public final class ClaimEvidence {

  /** Where more numbers match a claim, the first of them are enough. */
  private static final int MOST_MATCHES = 150;

  private static final int FEW_MATCHES = 8;

  /** So many claims before and behind one are its neighbours, if they are of its sentence. */
  private static final int NEIGHBOURS = 8;

  /** So many numbers of the claim's kind are ranked by their words. */
  private static final int MOST_RANKED = 400;

  /** A number is near the claim that is among so many of its kind, by the words around. */
  private static final int NEAREST = 3;

  /** ... or has this likeness, in thousandths. */
  private static final int NEAR = 500;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

  private final Claim claim;
  private final SummaryEvidence summary;
  private final SourceNumbers numbers;
  private final CandidateRanking ranking;
  private final BoxScoreCells cells;
  private final IdentityHashMap<EvidenceCandidate, ContextSimilarity> similarities =
      new IdentityHashMap<>();
  private @Nullable List<ComparedCandidate> matches;
  private @Nullable List<EvidenceCandidate> near;

  ClaimEvidence(Claim claim, SummaryEvidence summary) {
    this.claim = claim;
    this.summary = summary;
    this.numbers = summary.numbers();
    this.ranking = summary.ranking();
    this.cells = new BoxScoreCells(claim, numbers);
  }

  public Claim claim() {
    return claim;
  }

  public Quantity quantity() {
    return claim.mention().quantity();
  }

  /** Every claim of the summary, in order. */
  public List<Claim> claims() {
    return summary.claims();
  }

  public SourceNumbers numbers() {
    return numbers;
  }

  public CandidateRanking ranking() {
    return ranking;
  }

  /** The cells of the source's box score that the claim's words name. */
  public BoxScoreCells cells() {
    return cells;
  }

  /** Whether summary and source are of two languages, so that their words cannot be compared. */
  public boolean isAcrossLanguages() {
    return !claim.words().language().equals(numbers.language());
  }

  // --- numbers of the claim's value

  /** Those of the claim's value: the best fitting first. */
  public List<ComparedCandidate> matches() {
    List<ComparedCandidate> known = matches;
    if (known == null) {
      known = findMatches();
      matches = known;
    }
    return known;
  }

  /**
   * Whether there are matches, and so few that each can be asked whose it is: where a number stands
   * again and again, one of its places is likely the claim's.
   */
  public boolean hasFewMatches() {
    return !matches().isEmpty() && matches().size() <= FEW_MATCHES;
  }

  private List<ComparedCandidate> findMatches() {
    List<EvidenceCandidate> candidates =
        Stream.concat(ranking.matching(claim).stream(), sameVague())
            .filter(cells::allow)
            .filter(candidate -> isSameVague(candidate) || !isMarkerOfItem(candidate))
            .limit(MOST_MATCHES)
            .toList();
    return ranking.bestFirst(claim, candidates).stream()
        .map(candidate -> new ComparedCandidate(candidate, match(candidate)))
        .toList();
  }

  private Stream<EvidenceCandidate> sameVague() {
    return quantity() instanceof VagueQuantity vague
        ? numbers.all().stream()
            .filter(this::isSameVague)
            .filter(c -> !QuantityComparison.matches(vague, c.mention().quantity()))
        : Stream.empty();
  }

  private QuantityRelation match(EvidenceCandidate candidate) {
    QuantityRelation relation = compared(candidate);
    boolean sameValue = relation.equals(QuantityRelation.matches(Match.EQUIVALENT));
    return isSameVague(candidate) || (sameValue && sameWords(claim.text(), candidate.words()))
        ? QuantityRelation.matches(Match.EXACT)
        : relation;
  }

  /** "Several" leaves the count open, but a source that says "several" too supports it. */
  private boolean isSameVague(EvidenceCandidate candidate) {
    return quantity() instanceof VagueQuantity
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

  /** Whether a candidate only numbers an item of a list ("3. Eggs"), and the claim does not. */
  private boolean isMarkerOfItem(EvidenceCandidate candidate) {
    return NounCompatibility.numbersAnItem(candidate.text().text(), candidate.mention().span())
        && !NounCompatibility.numbersAnItem(claim.passage().text(), claim.mention().span());
  }

  /** Whether what both numbers count may be the same thing, by the nouns beside both. */
  public boolean mayCountTheSame(EvidenceCandidate candidate) {
    return !NounCompatibility.conflicts(
        claim.passage().text(),
        claim.mention(),
        candidate.text().text(),
        candidate.mention(),
        candidate.sentence().span());
  }

  /** Whether there is a number of the claim's value, and a condition holds of every one. */
  public boolean isEveryMatch(Predicate<ComparedCandidate> condition) {
    return !matches().isEmpty() && matches().stream().allMatch(condition);
  }

  /**
   * An accusation by the best number of the claim's value, where a condition holds of every one.
   */
  public @Nullable Decision contradictedWhereEvery(
      Reason reason, Predicate<ComparedCandidate> condition) {
    return isEveryMatch(condition)
        ? Decision.contradicted(reason, Binding.CONFIRMED, matches().getFirst().candidate())
        : null;
  }

  /**
   * What is found for the best number of the claim's value; empty where nothing is found for any
   * one of them, since that one may then be the claim's own.
   */
  public <T> Optional<T> ofEveryMatch(Function<ComparedCandidate, Optional<T>> find) {
    Optional<T> first = Optional.empty();
    for (ComparedCandidate match : matches()) {
      Optional<T> found = find.apply(match);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      first = first.isPresent() ? first : found;
    }
    return first;
  }

  // --- numbers of another value

  /**
   * Whether the source is a box score: it has so many small numbers that most sums are among them.
   */
  public boolean isOfBoxScore() {
    return !numbers.tables().boxScore().isEmpty()
        && !numbers.tables().boxScore().hasStatementsOnly();
  }

  /** How the claim follows from numbers of the source; empty where it does not. */
  public Optional<Calculated> calculated() {
    return summary.calculation().derive(claim);
  }

  public QuantityRelation compared(EvidenceCandidate candidate) {
    return QuantityComparison.of(quantity(), candidate.mention().quantity());
  }

  /** Those of the claim's kind whose words come nearest to the claim's, best first. */
  public List<EvidenceCandidate> near() {
    List<EvidenceCandidate> known = near;
    if (known == null) {
      known = findNear();
      near = known;
    }
    return known;
  }

  private List<EvidenceCandidate> findNear() {
    List<EvidenceCandidate> ofKind =
        numbers.alike(quantity()).stream().filter(cells::allow).limit(MOST_RANKED).toList();
    List<EvidenceCandidate> ranked = ranking.byLikeness(claim, ofKind);
    int end = 0;
    while (end < ranked.size() && (end < NEAREST || likeness(ranked.get(end)) > NEAR)) {
      end++;
    }
    return ranked.subList(0, end);
  }

  /** How alike the words around are, in thousandths; it ranks, and accuses nobody. */
  public int likeness(EvidenceCandidate candidate) {
    return similarity(candidate).total();
  }

  public ContextSimilarity similarity(EvidenceCandidate candidate) {
    return similarities.computeIfAbsent(candidate, c -> ranking.similarity(claim, c));
  }

  /**
   * Whether a number of another value could stand in a candidate's place, and its words are at
   * least as like to the claim's.
   */
  public boolean hasRivalAsLike(EvidenceCandidate candidate) {
    int own = likeness(candidate);
    return numbers.alike(quantity()).stream()
        .limit(MOST_RANKED)
        .filter(other -> RivalNumbers.areLike(quantity(), other.mention().quantity()))
        .anyMatch(rival -> likeness(rival) >= own);
  }

  /** Whether the candidate's sentence has another number of the claim's sentence too. */
  @SuppressWarnings("ReferenceEquality") // Claims of one sentence hold the same words.
  public boolean isToldTogether(EvidenceCandidate candidate) {
    List<Claim> claims = summary.claims();
    int from = Math.max(0, claim.index() - NEIGHBOURS);
    int to = Math.min(claims.size(), claim.index() + NEIGHBOURS + 1);
    return claims.subList(from, to).stream()
        .filter(other -> other != claim && other.words() == claim.words())
        .anyMatch(other -> isToldIn(candidate.sentence(), other));
  }

  private boolean isToldIn(SourceSentence sentence, Claim other) {
    return ranking.matching(other).stream()
        .limit(MOST_MATCHES)
        .anyMatch(c -> c.sentence().index() == sentence.index());
  }

  /** Whether the candidate's sentence is about the same thing, by the words that both share. */
  public boolean isAboutTheSame(EvidenceCandidate candidate) {
    return summary.overlap().isAboutTheSame(claim, candidate.sentence());
  }

  /** Whether the candidate's sentence has nearly all words of the claim's. */
  public boolean isInTheSameWords(EvidenceCandidate candidate) {
    return summary.overlap().isInTheSameWords(claim, candidate.sentence());
  }

  /** Whether the claim counts or ranks: its number has no unit. */
  public boolean isCount() {
    return quantity() instanceof Amount amount
        && (amount.kind() == Amount.Kind.NUMBER || amount.kind() == Amount.Kind.ORDINAL);
  }
}
