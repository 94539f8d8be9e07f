package io.checksummary.check.rule.cell;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.decision.StatementEvidence;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.statement.StatementCell;
import io.checksummary.check.statement.StatementCells;
import io.checksummary.check.structure.OwnWords;
import io.checksummary.check.verdict.Reason;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number of the claim's own column, but of another row: "diluted earnings were $3.57 per share"
 * for "Net income per basic share | $3.57" over "Net income per diluted share | $3.50".
 *
 * <p>The words near the claim's number name the other row, and those that only the number's own row
 * has are nowhere in the sentence, or belong to a number there that is the other row's. A caveat:
 * rows that a summary names in its own words are told apart by none of this.
 */
public final class OtherRow implements DecisionRule {

  @Override
  public String name() {
    return "other-row";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (evidence.matches().isEmpty() || evidence.isAcrossLanguages() || !isOfStatement(evidence)) {
      return null;
    }
    OwnWords claim = StatementEvidence.words(evidence, evidence.claim());
    return evidence
        .ofEveryMatch(match -> Optional.ofNullable(rightCell(evidence, claim, match.candidate())))
        .map(right -> StatementEvidence.contradicted(evidence, Reason.MEASURE, right))
        .orElse(null);
  }

  /** Whether the best number of the claim's value is a cell, since no other will do otherwise. */
  private static boolean isOfStatement(ClaimEvidence evidence) {
    return StatementEvidence.cell(evidence, evidence.matches().getFirst().candidate()) != null;
  }

  private static @Nullable StatementCell rightCell(
      ClaimEvidence evidence, OwnWords claim, EvidenceCandidate candidate) {
    StatementCell cell = StatementEvidence.cell(evidence, candidate);
    if (cell == null) {
      return null;
    }
    StatementCells cells = evidence.numbers().tables().statements();
    return Stream.concat(cells.ofColumn(cell).stream(), cells.ofRow(cell).stream())
        .filter(other -> other.differsFrom(cell) && Objects.equals(other.period(), cell.period()))
        .filter(other -> isTold(evidence, claim, cell, other))
        .max(Comparator.comparingInt(other -> both(other.names(), cell.names()).size()))
        .orElse(null);
  }

  private static boolean isTold(
      ClaimEvidence evidence, OwnWords claim, StatementCell cell, StatementCell other) {
    Set<Long> others = minus(other.names(), cell.names());
    Set<Long> telling = both(others, claim.own());
    if (telling.isEmpty() || !(telling.equals(others) || isOnlyOf(evidence, other, telling))) {
      return false;
    }
    Set<Long> owners = minus(cell.names(), other.names());
    Set<Long> present = both(owners, claim.all());
    return present.isEmpty()
        ? !owners.isEmpty() || telling.equals(others)
        : both(present, claim.own()).isEmpty() && isExchanged(evidence, present, other);
  }

  /** Whether some of the words are in no other row of the column: all of them are receivables. */
  private static boolean isOnlyOf(ClaimEvidence evidence, StatementCell cell, Set<Long> words) {
    Set<Long> left = new HashSet<>(words);
    for (StatementCell other : evidence.numbers().tables().statements().ofColumn(cell)) {
      if (other.cell().row() != cell.cell().row()) {
        left.removeAll(other.names());
      }
    }
    return !left.isEmpty();
  }

  /** Whether the words of the number's own row belong to another number that is the other row's. */
  private static boolean isExchanged(
      ClaimEvidence evidence, Set<Long> owners, StatementCell other) {
    Claim claim = evidence.claim();
    return StatementEvidence.around(evidence).stream()
        .filter(partner -> partner.index() != claim.index())
        .filter(partner -> partner.site().from() == claim.site().from())
        .filter(
            partner -> !both(owners, StatementEvidence.words(evidence, partner).own()).isEmpty())
        .anyMatch(partner ->
            evidence.ranking().matching(partner).stream()
                .anyMatch(candidate -> candidate.mention().span().start() == other.span().start()));
  }

  private static Set<Long> minus(Set<Long> all, Set<Long> some) {
    Set<Long> left = new HashSet<>(all);
    left.removeAll(some);
    return left;
  }

  private static Set<Long> both(Set<Long> one, Set<Long> other) {
    Set<Long> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }
}
