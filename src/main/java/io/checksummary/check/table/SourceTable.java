package io.checksummary.check.table;

import io.checksummary.text.Span;
import java.util.List;

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

  public SourceTable {
    captions = List.copyOf(captions);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Every number, row by row. */
  public List<NumericCell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream()).toList();
  }
}
