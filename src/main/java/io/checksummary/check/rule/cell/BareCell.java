package io.checksummary.check.rule.cell;

import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.decision.ClaimEvidence;
import io.checksummary.check.decision.Decision;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.decision.StatementEvidence;
import io.checksummary.check.statement.StatementCell;
import io.checksummary.check.table.SourceTable;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as a table prints it, without the scale that the table names: "revenue of
 * $1,842" for "Revenue | 1,842" in millions of dollars.
 *
 * <p>A caveat: a number without a currency may well quote the table, and so may any in a summary
 * that names the scale itself.
 */
public final class BareCell implements DecisionRule {

  /** To the cent a table prints prices, which have no scale: "$29.10" a share. */
  private static final Rational CENT = Rational.of(1, 100);

  @Override
  public String name() {
    return "bare-cell";
  }

  @Override
  public @Nullable Decision decide(ClaimEvidence evidence) {
    if (!(evidence.quantity() instanceof Amount claim) || claim.kind() != Kind.MONEY) {
      return null;
    }
    return evidence
        .ofEveryMatch(match ->
            Optional.ofNullable(StatementEvidence.cell(evidence, match.candidate()))
                .filter(cell -> isBare(claim, cell)))
        .filter(bare -> !SourceTable.tellsScale(evidence.claim().passage().text()))
        .map(bare -> StatementEvidence.contradicted(evidence, Reason.SCALE, bare))
        .orElse(null);
  }

  private static boolean isBare(Amount claim, StatementCell cell) {
    Amount printed = cell.cell().printed();
    Amount worth = cell.cell().value();
    boolean cents = printed.step().compareTo(CENT) <= 0;
    return !cents
        && !printed.step().equals(worth.step())
        && claim.step().compareTo(worth.step()) < 0
        && !QuantityComparison.matches(claim, worth)
        && !QuantityComparison.matches(claim, worth.negate());
  }
}
