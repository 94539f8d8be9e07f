package io.checksummary.entry.terminal.print;

import io.checksummary.entry.terminal.command.TerminalStyle;
import io.checksummary.report.evidence.EvidenceClip;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose cells stand below one another. Where they are too wide for a person's screen, some
 * columns give way; in a pipe all of it goes through. Each row may have a line of detail below it.
 */
final class TextTable {

  private static final int GAP = 2;
  private static final int LEAST = 8;

  private final int indent;
  private final int[] yielding;
  private final List<Row> rows = new ArrayList<>();

  private record Row(List<StyledText> cells, List<StyledText> detail) {}

  /**
   * @param yielding the columns that are clipped where a line is too short, from 0, in turn
   */
  TextTable(int indent, int... yielding) {
    this.indent = indent;
    this.yielding = yielding.clone();
  }

  TextTable row(List<StyledText> cells) {
    return row(cells, List.of());
  }

  /**
   * @param detail one line; nothing where the list is empty
   */
  TextTable row(List<StyledText> cells, List<StyledText> detail) {
    rows.add(new Row(cells, detail));
    return this;
  }

  void writeOn(TerminalSheet sheet) {
    int[] widths = widths(sheet.style());
    for (Row row : rows) {
      sheet.line(laidOut(row.cells(), widths, sheet.style()));
      if (!row.detail().isEmpty()) {
        List<StyledText> detail = new ArrayList<>(List.of(spaces(indent + widths[0] + GAP)));
        detail.addAll(row.detail());
        sheet.line(detail);
      }
    }
  }

  private int[] widths(TerminalStyle style) {
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

  private List<StyledText> laidOut(List<StyledText> cells, int[] widths, TerminalStyle style) {
    EvidenceClip clip = new EvidenceClip(ColumnWidth.COLUMNS, style.ellipsis());
    List<StyledText> line = new ArrayList<>(List.of(spaces(indent)));
    for (int column = 0; column < cells.size(); column++) {
      StyledText cell = cells.get(column);
      StyledText clipped = new StyledText(clip.beginning(cell.text(), widths[column]), cell.tone());
      line.add(clipped);
      line.add(spaces(widths[column] - clipped.columns() + GAP));
    }
    return line;
  }

  private static StyledText spaces(int count) {
    return StyledText.plain(" ".repeat(Math.max(0, count)));
  }
}
