package io.checksummary.check.statement;

import io.checksummary.check.table.NumericCell;
import io.checksummary.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of a table, with what its row and column say of it.
 *
 * <p>Example: of "| 2019 | 2018" over "Trade receivables, net | 175.1 | 172.3" the cell 172.3 has
 * the period 2018 and the names "trade", "receivable" and "net".
 *
 * @param table counted among the tables of the text
 * @param cell the number
 * @param period null where no label tells one
 * @param thing the row's label and sections without their dates: cells of one thing are told of
 *     several periods
 * @param head the column's heads without their dates
 * @param label stems of the words of the row's own label
 * @param names stems of the words of row, sections and heads
 */
public record StatementCell(
    int table,
    NumericCell cell,
    @Nullable Period period,
    String thing,
    String head,
    Set<Long> label,
    Set<Long> names) {

  public StatementCell {
    label = Set.copyOf(label);
    names = Set.copyOf(names);
  }

  /** The number's place in the text. */
  public Span span() {
    return cell.mention().span();
  }

  /** Whether both are amounts of one kind that differ. */
  public boolean differsFrom(StatementCell other) {
    return cell.value().kind() == other.cell.value().kind()
        && !cell.value().value().equals(other.cell.value().value());
  }
}
