package io.checksummary.check.rule.support;

import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.decision.StatementEvidence;
import io.checksummary.check.ranking.ComparedCandidate;
import io.checksummary.check.ranking.ContextSimilarity;
import io.checksummary.check.ranking.ContextSimilarity.NounRelation;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.VagueQuantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The source has the number, and no rule before this one says that it is another's.
 *
 * <p>Different words around it are no objection, since a paraphrase has different words.
 */
public final class ValuePresent implements DecisionRule {

  /** In thousandths of likeness, for a number that something else speaks for. */
  private static final int NOUN_LIKENESS = 700;

  private static final int KIND_LIKENESS = 500;

  /** ... and for one that nothing else speaks for. */
  private static final int LIKENESS = 1300;

  /** So often a number is in the source that is its own. */
  private static final int OFTEN = 4;

  @Override
  public String name() {
    return "value-present";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    List<ComparedCandidate> matches = evidence.matches();
    if (matches.isEmpty()) {
      return null;
    }
    Match match = Objects.requireNonNull(matches.getFirst().match());
    List<Evidence> places =
        matches.stream()
            .limit(CheckedNumber.MOST_EVIDENCE)
            .map(compared -> compared.candidate().asEvidence())
            .toList();
    return Decision.supported(match, binding(evidence, matches.getFirst()), places, null);
  }

  private static Binding binding(ClaimEvidence evidence, ComparedCandidate best) {
    boolean told = (best.isSameValue() && isSure(evidence, best)) || isToldOfCell(evidence);
    return told ? Binding.CONFIRMED : Binding.UNCLEAR;
  }

  /**
   * Likeness hardly tells whose number it is, so it takes more: a number that counts the same noun,
   * is of a kind that is seldom told of another, or has a neighbour in the claim's sentence that
   * the same sentence of the source tells; and no other number of its kind that is as like.
   */
  private static boolean isSure(ClaimEvidence evidence, ComparedCandidate best) {
    if (evidence.matches().size() >= OFTEN || evidence.isInTheSameWords(best.candidate())) {
      return true;
    }
    ContextSimilarity similarity = evidence.similarity(best.candidate());
    int least =
        isSeldomMixedUp(evidence.quantity())
            ? KIND_LIKENESS
            : similarity.noun() == NounRelation.SAME || evidence.isToldTogether(best.candidate())
                ? NOUN_LIKENESS
                : LIKENESS;
    return similarity.total() > least && !evidence.hasRivalAsLike(best.candidate());
  }

  /** Whether the claim's words tell the row and the period of a cell that has its number. */
  private static boolean isToldOfCell(ClaimEvidence evidence) {
    return evidence.matches().stream()
        .limit(CheckedNumber.MOST_EVIDENCE)
        .map(match -> StatementEvidence.cell(evidence, match.candidate()))
        .anyMatch(cell -> cell != null && StatementEvidence.isTold(evidence, cell));
  }

  private static boolean isSeldomMixedUp(Quantity quantity) {
    return switch (quantity) {
      case CalendarDate ignored -> true;
      case ClockTime ignored -> true;
      case ContestScore ignored -> true;
      case Amount amount ->
          switch (amount.kind()) {
            case MEASURE, DURATION, AGE, ORDINAL -> true;
            case NUMBER, MULTIPLE, FRACTION, MONEY, PERCENT, PERCENTAGE_POINT -> false;
          };
      case VagueQuantity ignored -> false;
      case Identifier ignored -> false;
    };
  }
}
