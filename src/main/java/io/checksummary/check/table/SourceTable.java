package io.checksummary.check.table;

import io.checksummary.quantity.Amount;
import io.checksummary.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of a text.
 *
 * @param span from its first row to its last, in the text
 * @param captions the lines that say what all of it is about: those above, the nearest first, then
 *     what stands in its corner
 * @param columns the heads of each column, topmost first, as the table's first head rows give them
 * @param rows those that hold numbers, in order
 */
public record SourceTable(
    Span span, List<String> captions, List<List<String>> columns, List<TableRow> rows) {

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  public SourceTable {
    captions = List.copyOf(captions);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Whether it states amounts of money or of years, as a company's filings do, and not what players
   * or candidates did: "2019 | 2018" over "Net income | $1,265 | $970".
   */
  public boolean isStatement() {
    return columns.stream().flatMap(List::stream).anyMatch(SourceTable::namesYear)
        || rows.stream()
            .anyMatch(row ->
                namesYear(row.label()) || row.sections().stream().anyMatch(SourceTable::namesYear))
        || cells().stream().anyMatch(cell -> cell.value().kind() == Amount.Kind.MONEY);
  }

  /** Whether a line tells that its numbers are in thousands, millions and so on. */
  public static boolean tellsScale(String line) {
    return UnitNote.ofCaption(line).scale() != null;
  }

  private static boolean namesYear(String label) {
    return YEAR.matcher(label).find();
  }

  /** Every number, row by row. */
  public List<NumericCell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream()).toList();
  }
}
