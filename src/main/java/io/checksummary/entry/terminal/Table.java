package io.checksummary.entry.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose cells stand below one another. Where they are too wide for a person's screen, some
 * columns give way; in a pipe all of it goes through. Each row may have a line of detail below it.
 */
final class Table {

  private static final int GAP = 2;
  private static final int LEAST = 8;

  private final int indent;
  private final int[] yielding;
  private final List<Row> rows = new ArrayList<>();

  private record Row(List<Run> cells, List<Run> detail) {}

  /**
   * @param yielding the columns that are clipped where a line is too short, from 0, in turn
   */
  Table(int indent, int... yielding) {
    this.indent = indent;
    this.yielding = yielding.clone();
  }

  Table row(List<Run> cells) {
    return row(cells, List.of());
  }

  /**
   * @param detail one line; nothing where the list is empty
   */
  Table row(List<Run> cells, List<Run> detail) {
    rows.add(new Row(cells, detail));
    return this;
  }

  void writeOn(Sheet sheet) {
    int[] widths = widths(sheet.style());
    for (Row row : rows) {
      sheet.line(laidOut(row.cells(), widths, sheet.style()));
      if (!row.detail().isEmpty()) {
        List<Run> detail = new ArrayList<>(List.of(spaces(indent + widths[0] + GAP)));
        detail.addAll(row.detail());
        sheet.line(detail);
      }
    }
  }

  private int[] widths(Style style) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    int[] widths = new int[columns];
    int all = indent + GAP * (columns - 1);
    for (int column = 0; column < columns; column++) {
      widths[column] = widest(column);
      all += widths[column];
    }
    if (style.live()) {
      giveWay(widths, all - style.width());
    }
    return widths;
  }

  private void giveWay(int[] widths, int excess) {
    int left = excess;
    for (int column : yielding) {
      int given = Math.clamp(left, 0, Math.max(0, widths[column] - LEAST));
      widths[column] -= given;
      left -= given;
    }
  }

  private int widest(int column) {
    return rows.stream()
        .filter(row -> column < row.cells().size())
        .mapToInt(row -> row.cells().get(column).columns())
        .max()
        .orElse(0);
  }

  private List<Run> laidOut(List<Run> cells, int[] widths, Style style) {
    List<Run> line = new ArrayList<>(List.of(spaces(indent)));
    for (int column = 0; column < cells.size(); column++) {
      Run cell = cells.get(column);
      Run clipped = new Run(Clip.end(cell.text(), widths[column], style), cell.tone());
      line.add(clipped);
      line.add(spaces(widths[column] - clipped.columns() + GAP));
    }
    return line;
  }

  private static Run spaces(int count) {
    return Run.plain(" ".repeat(Math.max(0, count)));
  }
}
