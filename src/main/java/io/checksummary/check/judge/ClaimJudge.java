package io.checksummary.check.judge;

import io.checksummary.check.arithmetic.Solution;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.compare.QuantityRelation;
import io.checksummary.check.context.ContentWords;
import io.checksummary.check.derivation.Derivation;
import io.checksummary.check.source.Candidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.source.VerbatimSearch;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Vague;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One claim before the source: who speaks for it, who against, and what follows. */
public final class ClaimJudge {

  /**
   * The share of a claim's words that a sentence must hold for its number to stand against the
   * claim's, and their count.
   */
  private static final int SHARE_PERCENT = 50;

  private static final int FEWEST_WORDS = 2;

  /** Where more numbers speak for a claim, the best are heard. */
  private static final int MOST_SUPPORTING = 150;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

  /**
   * A candidate and what it says of the claim.
   *
   * @param shared how many of the claim's words stand in the candidate's sentence
   */
  private record Witness(Candidate candidate, QuantityRelation relation, int shared) {}

  private static final Comparator<Candidate> IN_ORDER =
      Comparator.comparing(Candidate::part).thenComparing(c -> c.mention().span());

  private static final Comparator<Witness> BEST_FIRST =
      Comparator.comparing((Witness w) -> match(w))
          .thenComparingInt(w -> -w.shared())
          .thenComparing(Witness::candidate, IN_ORDER);

  private final Claim claim;
  private final SourceNumbers numbers;
  private final Attribution attribution;

  private final WordOverlap words;
  private final TableJudge tables;

  public ClaimJudge(
      Claim claim, SourceNumbers numbers, Attribution attribution, WordOverlap words) {
    this.claim = claim;
    this.numbers = numbers;
    this.attribution = attribution;
    this.words = words;
    this.tables = new TableJudge(claim, numbers);
  }

  public CheckedNumber verdict() {
    Quantity quantity = claim.mention().quantity();
    if (quantity instanceof Identifier identifier) {
      return ofIdentifier(identifier);
    }
    CheckedNumber bound = tables.verdict();
    if (bound != null && bound.verdict() == Verdict.SUPPORTED) {
      return bound;
    }
    List<Witness> alike = alike();
    if (bound != null && alike.stream().filter(this::tells).noneMatch(this::stands)) {
      return arithmetic().map(this::derived).orElse(bound);
    }
    List<Witness> supporting = alike.stream().filter(this::stands).limit(MOST_SUPPORTING).toList();
    if (!supporting.isEmpty()) {
      return supported(supporting);
    }
    Optional<Derivation> derived = derivation().filter(this::isUndisputed).or(this::arithmetic);
    if (derived.isPresent()) {
      return derived(derived.get());
    }
    return quantity instanceof Vague ? claim.unchecked(Reason.VAGUE) : failed();
  }

  /** The source's numbers of the claim's value, the best first, whatever they count. */
  private List<Witness> alike() {
    return Stream.concat(attribution.matching(claim).stream(), sameVague())
        .filter(tables::leavesOpen)
        .map(candidate -> new Witness(candidate, byValue(candidate), shared(candidate)))
        .sorted(BEST_FIRST)
        .toList();
  }

  private Stream<Candidate> sameVague() {
    return claim.mention().quantity() instanceof Vague vague
        ? numbers.all().stream()
            .filter(this::isSameVague)
            .filter(c -> !QuantityComparison.matches(vague, c.mention().quantity()))
        : Stream.empty();
  }

  private int shared(Candidate candidate) {
    return words.in(candidate.sentence(), claim);
  }

  /** Whether what stands beside a number of the claim's value leaves open that it is the same. */
  private boolean stands(Witness alike) {
    return isSameVague(alike.candidate())
        || (!alike.candidate().isMarkerUnlike(claim)
            && !alike.candidate().countsAnotherThanThat(claim));
  }

  private QuantityRelation byValue(Candidate candidate) {
    Quantity mine = claim.mention().quantity();
    QuantityRelation relation = QuantityComparison.of(mine, candidate.mention().quantity());
    boolean sameValue = relation.equals(QuantityRelation.matches(Match.EQUIVALENT));
    return isSameVague(candidate) || (sameValue && sameWords(claim.text(), candidate.words()))
        ? QuantityRelation.matches(Match.EXACT)
        : relation;
  }

  /** How a number that is not the claim's stands against it; null where it does not. */
  private @Nullable Witness against(Candidate candidate, int shared) {
    Quantity mine = claim.mention().quantity();
    Quantity its = candidate.mention().quantity();
    boolean open = QuantityComparison.mayDiffer(mine, its) && tables.leavesOpen(candidate);
    QuantityRelation relation = open ? QuantityComparison.of(mine, its) : QuantityRelation.UNLIKE;
    return relation instanceof QuantityRelation.Differs && !candidate.isMarkerUnlike(claim)
        ? new Witness(candidate, relation, shared)
        : null;
  }

  /** "Several" leaves open how many; that the source says "several" does not. */
  private boolean isSameVague(Candidate candidate) {
    return claim.mention().quantity() instanceof Vague
        && candidate.mention().quantity() instanceof Vague
        && sameWords(claim.text(), candidate.words());
  }

  private static boolean sameWords(String one, String other) {
    return one.equalsIgnoreCase(other) || plain(one).equalsIgnoreCase(plain(other));
  }

  private static String plain(String words) {
    return SPACES.matcher(words.strip()).replaceAll(" ");
  }

  private static @Nullable Match match(Witness witness) {
    return witness.relation() instanceof QuantityRelation.Matches matches ? matches.match() : null;
  }

  private static @Nullable Reason reason(Witness witness) {
    return witness.relation() instanceof QuantityRelation.Differs differs ? differs.reason() : null;
  }

  private CheckedNumber supported(List<Witness> supporting) {
    if (claim.mention().quantity() instanceof Vague) {
      return supported(supporting, Binding.UNCLEAR);
    }
    Attribution.Finding finding =
        attribution.of(claim, supporting.stream().map(Witness::candidate).toList());
    Comparator<Witness> bestFirst =
        Comparator.comparing(w -> !w.candidate().isSameAs(finding.best()));
    return finding.reason() == null || isTabled(finding.best())
        ? supported(supporting.stream().sorted(bestFirst).toList(), finding.binding())
        : derivation().map(this::derived).orElseGet(() -> ofAnother(finding));
  }

  private CheckedNumber supported(List<Witness> supporting, Binding binding) {
    List<Evidence> evidence =
        supporting.stream()
            .limit(CheckedNumber.MOST_EVIDENCE)
            .map(w -> w.candidate().asEvidence())
            .toList();
    Match match = Objects.requireNonNull(match(supporting.getFirst()));
    return claim.supported(match, binding, evidence, null);
  }

  /** A row's words are no sentence: whose its numbers are, its table says. */
  private boolean isTabled(Candidate candidate) {
    ContentWords row = candidate.sentence().words();
    return candidate.part() == Evidence.Part.TEXT
        && numbers.isTabled(candidate.mention().span())
        && shared(candidate) * 100 >= row.size() * SHARE_PERCENT;
  }

  /** The source gives the number, but of another thing, or gives another number too. */
  private CheckedNumber ofAnother(Attribution.Finding finding) {
    Candidate rival = finding.rival();
    Candidate nearest = rival == null ? finding.best() : rival;
    boolean named = rival != null && !rival.isSameAs(finding.best());
    Reason reason = Objects.requireNonNull(finding.reason());
    Verdict verdict = reason == Reason.CONFLICT ? Verdict.UNCHECKED : Verdict.CONTRADICTED;
    return claim.failed(
        verdict, reason, Binding.CONFIRMED, nearest.asEvidence(), named ? nearest.words() : null);
  }

  private Optional<Derivation> derivation() {
    return numbers.prose().derive(claim.passage().text(), claim.mention());
  }

  /** What the claim's words say to do with which numbers of the source. */
  private Optional<Derivation> arithmetic() {
    return claim.mention().quantity() instanceof Amount amount
        ? numbers.derivations().derive(amount, claim.asked()).map(ClaimJudge::asDerivation)
        : Optional.empty();
  }

  private static Derivation asDerivation(Solution solution) {
    return new Derivation(
        solution.operands().stream().map(Mention::span).toList(), solution.formula());
  }

  /** Whether nothing but the parts of a derivation stands against the claim. */
  private boolean isUndisputed(Derivation derivation) {
    return numbers.all().stream()
        .filter(candidate -> derivation.operands().stream().noneMatch(candidate::standsIn))
        .noneMatch(
            candidate -> tells(shared(candidate)) && against(candidate, shared(candidate)) != null);
  }

  private CheckedNumber derived(Derivation derivation) {
    List<Evidence> evidence =
        derivation.operands().stream()
            .limit(CheckedNumber.MOST_EVIDENCE)
            .map(numbers::evidence)
            .toList();
    return claim.supported(Match.DERIVED, Binding.UNCLEAR, evidence, derivation.formula());
  }

  // --- what is not supported

  private CheckedNumber failed() {
    Witness nearest = nearest();
    if (nearest != null && tells(nearest)) {
      return against(nearest);
    }
    Witness unbounded = unbounded();
    if (unbounded != null) {
      return against(unbounded);
    }
    boolean overstated =
        nearest != null && reason(nearest) == Reason.OVERSTATED && nearest.shared() > 0;
    return failed(Verdict.UNSUPPORTED, overstated ? Reason.OVERSTATED : Reason.NOT_FOUND, nearest);
  }

  /** The very number, which the source bounds and the claim does not, or the other way round. */
  private @Nullable Witness unbounded() {
    return numbers.ofSameValue(claim.mention().quantity()).stream()
        .map(candidate -> against(candidate, shared(candidate)))
        .filter(w -> w != null && reason(w) == Reason.BOUND && w.shared() > 0)
        .min(
            Comparator.comparingInt((Witness w) -> -w.shared())
                .thenComparing(Witness::candidate, IN_ORDER))
        .orElse(null);
  }

  /**
   * The first by words shared; then, where these tell too little, by how far the values lie apart;
   * then in order. Most are passed over by the words alone.
   */
  private @Nullable Witness nearest() {
    Witness best = null;
    for (Candidate candidate : numbers.all()) {
      int shared =
          QuantityComparison.mayDiffer(claim.mention().quantity(), candidate.mention().quantity())
              ? shared(candidate)
              : -1;
      if (shared >= 0 && (best == null || isNearer(candidate, shared, best))) {
        Witness witness = against(candidate, shared);
        best = witness == null ? best : witness;
      }
    }
    return best;
  }

  private boolean isNearer(Candidate candidate, int shared, Witness best) {
    if (shared != best.shared()) {
      return shared > best.shared();
    }
    int apart = tells(shared) ? 0 : distance(candidate).compareTo(distance(best.candidate()));
    return apart != 0 ? apart < 0 : IN_ORDER.compare(candidate, best.candidate()) < 0;
  }

  /** Whether the words around say that both are numbers of the same thing. */
  private boolean tells(Witness witness) {
    return tells(witness.shared());
  }

  private boolean tells(int shared) {
    return shared >= FEWEST_WORDS && shared * 100 >= claim.words().size() * SHARE_PERCENT;
  }

  private CheckedNumber against(Witness witness) {
    Reason reason = Objects.requireNonNull(reason(witness));
    Verdict verdict = reason == Reason.OVERSTATED ? Verdict.UNSUPPORTED : Verdict.CONTRADICTED;
    return failed(verdict, reason, witness);
  }

  private CheckedNumber failed(Verdict verdict, Reason reason, @Nullable Witness nearest) {
    Evidence near = nearest == null ? null : nearest.candidate().asEvidence();
    return claim.failed(verdict, reason, Binding.UNCLEAR, near, near == null ? null : near.text());
  }

  private Rational distance(Candidate candidate) {
    return claim.mention().quantity() instanceof Amount mine
            && candidate.mention().quantity() instanceof Amount theirs
        ? mine.value().minus(theirs.value()).abs()
        : Rational.ZERO;
  }

  // --- identifiers

  /** An identifier must stand in the source as it is written. */
  private CheckedNumber ofIdentifier(Identifier identifier) {
    List<Evidence> evidence = VerbatimSearch.places(identifier.value(), numbers.source());
    return evidence.isEmpty()
        ? failed(Verdict.UNSUPPORTED, Reason.NOT_FOUND, null)
        : claim.supported(Match.EXACT, Binding.UNCLEAR, evidence, null);
  }
}
