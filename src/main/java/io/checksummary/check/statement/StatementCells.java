package io.checksummary.check.statement;

import io.checksummary.check.statement.LabelReader.Label;
import io.checksummary.check.table.NumericCell;
import io.checksummary.check.table.SourceTable;
import io.checksummary.check.table.TableRow;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import io.checksummary.text.word.FunctionWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of all statements of a text, by place, by thing and by column.
 *
 * <p>Example: at the place of 172.3 stands the cell of "Trade receivables, net" of 2018; of the
 * same thing is 175.1 of 2019. Tables of players, teams and candidates are left to the box scores.
 */
public final class StatementCells {

  /** A row, column or thing of more cells than this is none that a summary tells apart. */
  private static final int MOST = 400;

  /** Of a text without tables. */
  public static final StatementCells NONE = new StatementCells();

  private final Map<Integer, StatementCell> byStart = new HashMap<>();
  private final Map<String, List<StatementCell>> byThing = new HashMap<>();
  private final Map<String, List<StatementCell>> byColumn = new HashMap<>();
  private final Map<String, List<StatementCell>> byRow = new HashMap<>();

  private StatementCells() {}

  public StatementCells(List<SourceTable> tables, Recogniser recogniser, FunctionWords words) {
    LabelReader labels = new LabelReader(recogniser, words);
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).isStatement()) {
        for (TableRow row : tables.get(i).rows()) {
          add(i, row, labels);
        }
      }
    }
  }

  private void add(int table, TableRow row, LabelReader labels) {
    Label label = labels.of(row.label());
    Label sections = labels.of(row.sections());
    int latest = latestYear(row, labels);
    for (NumericCell cell : row.cells()) {
      Label head = labels.of(cell.columnLabels());
      Set<Long> names = new HashSet<>(label.names());
      names.addAll(sections.names());
      names.addAll(head.names());
      String thing = table + "|" + label.rest() + "|" + sections.rest();
      add(
          new StatementCell(
              table,
              cell,
              period(head, label, sections, latest),
              thing,
              head.rest(),
              label.names(),
              names));
    }
  }

  private static @Nullable Period period(Label head, Label label, Label sections, int latest) {
    Period rows = label.period() == null ? sections.period() : label.period();
    if (head.period() != null) {
      return head.period().or(rows);
    }
    return rows == null && latest > 0 ? Period.ofYear(latest) : rows;
  }

  /** Between two dated columns stands what happened until the later one; 0 for no such columns. */
  private static int latestYear(TableRow row, LabelReader labels) {
    int first = 0;
    int latest = 0;
    for (NumericCell cell : row.cells()) {
      Period period = labels.of(cell.columnLabels()).period();
      if (period != null && period.year() > 0) {
        first = first == 0 ? period.year() : Math.min(first, period.year());
        latest = Math.max(latest, period.year());
      }
    }
    boolean rolled = latest == first + 1 && row.cells().size() > 2;
    return rolled ? latest : 0;
  }

  private void add(StatementCell cell) {
    byStart.put(cell.span().start(), cell);
    byThing.computeIfAbsent(cell.thing(), key -> new ArrayList<>()).add(cell);
    byColumn.computeIfAbsent(column(cell), key -> new ArrayList<>()).add(cell);
    byRow.computeIfAbsent(row(cell), key -> new ArrayList<>()).add(cell);
  }

  private static String column(StatementCell cell) {
    return cell.table() + "|" + cell.cell().column();
  }

  private static String row(StatementCell cell) {
    return cell.table() + "|" + cell.cell().row();
  }

  /** The cell at a number's place; null where none is, or none of a statement. */
  public @Nullable StatementCell at(Span number) {
    return byStart.get(number.start());
  }

  /** All cells of its thing, whatever their period, itself too. */
  public List<StatementCell> ofThing(StatementCell cell) {
    return few(byThing.get(cell.thing()));
  }

  public List<StatementCell> ofColumn(StatementCell cell) {
    return few(byColumn.get(column(cell)));
  }

  public List<StatementCell> ofRow(StatementCell cell) {
    return few(byRow.get(row(cell)));
  }

  private static List<StatementCell> few(@Nullable List<StatementCell> cells) {
    return cells == null || cells.size() > MOST ? List.of() : cells;
  }

  /**
   * What the cell's thing is told to be for another period; null where nothing or several cells say
   * so, or where it is the same number.
   */
  public @Nullable StatementCell forPeriod(StatementCell cell, Period period) {
    List<StatementCell> found =
        ofThing(cell).stream()
            .filter(other -> other.period() != null && other.period().answers(period))
            .filter(other -> other.cell().value().kind() == cell.cell().value().kind())
            .toList();
    List<StatementCell> sameHead =
        found.stream().filter(other -> other.head().equals(cell.head())).toList();
    List<StatementCell> best = sameHead.isEmpty() ? found : sameHead;
    return best.size() == 1 && best.getFirst().differsFrom(cell) ? best.getFirst() : null;
  }
}
