package io.checksummary.check.boxscore;

import io.checksummary.check.boxscore.table.StatColumn;
import io.checksummary.check.boxscore.table.StatTable;
import io.checksummary.check.boxscore.table.StatTable.Entry;
import io.checksummary.check.table.NumericCell;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Where rows stand among each other in a column. */
final class RowRanks {

  private RowRanks() {}

  /** Whether a row is so many-th from the top; rows of one value share all their places. */
  static boolean holds(Entry entry, StatColumn column, Amount rank) {
    NumericCell own = entry.cell(column);
    if (own == null) {
      return false;
    }
    int above = 0;
    int same = 0;
    for (Entry other : entry.table().entries()) {
      NumericCell cell = other.cell(column);
      int order = cell == null ? -1 : cell.value().value().compareTo(own.value().value());
      above += order > 0 ? 1 : 0;
      same += order == 0 ? 1 : 0;
    }
    Rational first = Rational.of(above + 1);
    Rational last = Rational.of(above + same);
    return first.compareTo(rank.value()) <= 0 && rank.value().compareTo(last) <= 0;
  }

  /** Where the cells of a column stand that are worth so much or more. */
  static List<Span> from(StatTable table, StatColumn column, Rational least) {
    List<Span> cells = new ArrayList<>();
    for (Entry entry : table.entries()) {
      NumericCell cell = entry.cell(column);
      if (cell != null && cell.value().value().compareTo(least) >= 0) {
        cells.add(cell.span());
      }
    }
    return cells;
  }
}
