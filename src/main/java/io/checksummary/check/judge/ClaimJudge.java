package io.checksummary.check.judge;

import io.checksummary.check.arithmetic.Solution;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.derivation.Derivation;
import io.checksummary.check.source.EvidenceCandidate;
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
import io.checksummary.quantity.VagueQuantity;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides on one claim. In this order: what tables say; numbers of the same value, and whose they
 * are; what can be derived; and last why nothing supports the claim.
 */
final class ClaimJudge {

  /** Where more numbers support a claim, the best are enough. */
  private static final int MOST_SUPPORTING = 150;

  private final Claim claim;
  private final SourceNumbers numbers;
  private final CandidateSearch search;
  private final BoxScoreJudge tables;
  private final Attribution attribution;
  private final io.checksummary.check.calculation.ProseCalculation calculation;

  ClaimJudge(
      Claim claim,
      SourceNumbers numbers,
      CandidateSearch search,
      BoxScoreJudge tables,
      Attribution attribution,
      io.checksummary.check.calculation.ProseCalculation calculation) {
    this.calculation = calculation;
    this.claim = claim;
    this.numbers = numbers;
    this.search = search;
    this.tables = tables;
    this.attribution = attribution;
  }

  CheckedNumber verdict() {
    return claim.mention().quantity() instanceof Identifier identifier
        ? ofIdentifier(identifier)
        : ofQuantity(claim.mention().quantity());
  }

  private CheckedNumber ofQuantity(Quantity quantity) {
    CheckedNumber tabled = tables.verdict();
    if (tabled != null && tabled.verdict() == Verdict.SUPPORTED) {
      return tabled;
    }
    List<ComparedCandidate> sameValue = search.ofClaimedValue();
    if (tabled != null && !isSaidInProse(sameValue)) {
      return arithmetic().map(this::derived).orElse(tabled);
    }
    List<ComparedCandidate> supporting =
        sameValue.stream().filter(search::mayCountTheSame).limit(MOST_SUPPORTING).toList();
    if (!supporting.isEmpty()) {
      return ofSupporting(supporting);
    }
    Optional<Derivation> derivation =
        implied().filter(found -> !search.disputes(found)).or(this::arithmetic);
    return derivation
        .map(this::derived)
        .or(() -> calculation.derive(claim).map(this::calculated))
        .orElseGet(() -> notSupported(quantity));
  }

  /** An identifier must stand in the source as it is written. */
  private CheckedNumber ofIdentifier(Identifier identifier) {
    List<Evidence> evidence = VerbatimSearch.places(identifier.value(), numbers.source());
    return evidence.isEmpty()
        ? failed(Verdict.UNSUPPORTED, Reason.NOT_FOUND, null)
        : claim.supported(Match.EXACT, Binding.UNCLEAR, evidence, null);
  }

  /** Whether a sentence about the same thing has the number that the tables contradict. */
  private boolean isSaidInProse(List<ComparedCandidate> sameValue) {
    return sameValue.stream().filter(search::isAboutTheSame).anyMatch(search::mayCountTheSame);
  }

  // --- the source has the value

  private CheckedNumber ofSupporting(List<ComparedCandidate> supporting) {
    if (claim.mention().quantity() instanceof VagueQuantity) {
      return supported(supporting, Binding.UNCLEAR);
    }
    AttributionFinding finding =
        attribution.of(claim, supporting.stream().map(ComparedCandidate::candidate).toList());
    Reason reason = finding.reason();
    if (reason == null || search.isInMatchingRow(finding.best())) {
      return supported(bestFirst(supporting, finding.best()), finding.binding());
    }
    Optional<Derivation> derivation = implied();
    return derivation.isPresent() ? derived(derivation.get()) : ofAnother(finding, reason);
  }

  private static List<ComparedCandidate> bestFirst(
      List<ComparedCandidate> supporting, EvidenceCandidate best) {
    return supporting.stream()
        .sorted(Comparator.comparing(compared -> !compared.candidate().isSameAs(best)))
        .toList();
  }

  private CheckedNumber supported(List<ComparedCandidate> supporting, Binding binding) {
    List<Evidence> evidence =
        supporting.stream()
            .limit(CheckedNumber.MOST_EVIDENCE)
            .map(compared -> compared.candidate().asEvidence())
            .toList();
    Match match = Objects.requireNonNull(supporting.getFirst().match());
    return claim.supported(match, binding, evidence, null);
  }

  /** The source gives the number for another thing, or gives another number, too. */
  private CheckedNumber ofAnother(AttributionFinding finding, Reason reason) {
    EvidenceCandidate rival = finding.rival();
    EvidenceCandidate nearest = rival == null ? finding.best() : rival;
    boolean named = rival != null && !rival.isSameAs(finding.best());
    Verdict verdict = reason == Reason.CONFLICT ? Verdict.UNCHECKED : Verdict.CONTRADICTED;
    return claim.failed(
        verdict, reason, Binding.CONFIRMED, nearest.asEvidence(), named ? nearest.words() : null);
  }

  // --- the value can be derived

  /** How the source's prose implies the number. */
  private Optional<Derivation> implied() {
    return numbers
        .prose()
        .derive(claim.passage().text(), claim.mention(), claim.words().language());
  }

  /** How the numbers of tables give it, by the operation that the claim's words name. */
  private Optional<Derivation> arithmetic() {
    return claim.mention().quantity() instanceof Amount amount
        ? numbers
            .tables()
            .derivations()
            .derive(amount, claim.question())
            .map(ClaimJudge::asDerivation)
        : Optional.empty();
  }

  private static Derivation asDerivation(Solution solution) {
    return new Derivation(
        solution.operands().stream().map(Mention::span).toList(), solution.formula());
  }

  private CheckedNumber calculated(io.checksummary.check.calculation.Calculated found) {
    if (Boolean.getBoolean("show.calculated")) {
      System.err.println(
          "CALC "
              + claim.mention().quantity().kindCode()
              + " "
              + claim.text()
              + " <- "
              + found.formula()
              + " "
              + found.operands().stream().map(EvidenceCandidate::words).toList()
              + " cue="
              + found.cue()
              + " "
              + found.licence()
              + " | "
              + claim.question());
    }
    List<Evidence> evidence =
        found.operands().stream()
            .limit(CheckedNumber.MOST_EVIDENCE)
            .map(EvidenceCandidate::asEvidence)
            .toList();
    return claim.supported(Match.DERIVED, Binding.UNCLEAR, evidence, found.formula());
  }

  private CheckedNumber derived(Derivation derivation) {
    List<Evidence> evidence =
        derivation.operands().stream()
            .limit(CheckedNumber.MOST_EVIDENCE)
            .map(numbers::evidence)
            .toList();
    return claim.supported(Match.DERIVED, Binding.UNCLEAR, evidence, derivation.formula());
  }

  // --- nothing supports it

  private CheckedNumber notSupported(Quantity quantity) {
    if (quantity instanceof VagueQuantity) {
      return claim.unchecked(Reason.VAGUE);
    }
    ComparedCandidate nearest = search.nearest();
    if (nearest != null && search.isAboutTheSame(nearest)) {
      return differing(nearest);
    }
    ComparedCandidate otherBound = search.ofOtherBound();
    return otherBound == null ? notFound(nearest) : differing(otherBound);
  }

  private CheckedNumber differing(ComparedCandidate compared) {
    Reason reason = Objects.requireNonNull(compared.difference());
    Verdict verdict = reason == Reason.OVERSTATED ? Verdict.UNSUPPORTED : Verdict.CONTRADICTED;
    return failed(verdict, reason, compared);
  }

  private CheckedNumber notFound(@Nullable ComparedCandidate nearest) {
    boolean overstated =
        nearest != null && nearest.difference() == Reason.OVERSTATED && nearest.sharedWords() > 0;
    return failed(Verdict.UNSUPPORTED, overstated ? Reason.OVERSTATED : Reason.NOT_FOUND, nearest);
  }

  private CheckedNumber failed(
      Verdict verdict, Reason reason, @Nullable ComparedCandidate nearest) {
    Evidence near = nearest == null ? null : nearest.candidate().asEvidence();
    return claim.failed(verdict, reason, Binding.UNCLEAR, near, near == null ? null : near.text());
  }
}
