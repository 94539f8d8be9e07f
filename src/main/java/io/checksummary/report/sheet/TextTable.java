package io.checksummary.report.sheet;

import io.checksummary.report.evidence.EvidenceClip;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose cells are aligned in columns. Where a row is too wide for a person's screen, some
 * columns are shortened; a program that reads from a pipe gets every cell whole. Each row may have
 * a line of detail below it.
 */
public final class TextTable {

  private static final int GAP = 2;

  /** A column is never shortened below this. */
  private static final int NARROWEST_COLUMN = 8;

  private final int indent;
  private final int[] shortened;
  private final List<Row> rows = new ArrayList<>();

  private record Row(List<StyledText> cells, List<StyledText> detail) {}

  /**
   * @param shortened the columns that are shortened where a line is too long, one after the other,
   *     counted from 0
   */
  public TextTable(int indent, int... shortened) {
    this.indent = indent;
    this.shortened = shortened.clone();
  }

  public TextTable row(List<StyledText> cells) {
    return row(cells, List.of());
  }

  /**
   * @param detail the line below the row; no line where the list is empty
   */
  public TextTable row(List<StyledText> cells, List<StyledText> detail) {
    rows.add(new Row(cells, detail));
    return this;
  }

  public void writeOn(ReportSheet sheet) {
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

  private int[] widths(SheetStyle style) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    int[] widths = new int[columns];
    int all = indent + GAP * (columns - 1);
    for (int column = 0; column < columns; column++) {
      widths[column] = widest(column);
      all += widths[column];
    }
    if (style.live()) {
      shorten(widths, all - style.width());
    }
    return widths;
  }

  private void shorten(int[] widths, int excess) {
    int tooMany = excess;
    for (int column : shortened) {
      int cut = Math.clamp(tooMany, 0, Math.max(0, widths[column] - NARROWEST_COLUMN));
      widths[column] -= cut;
      tooMany -= cut;
    }
  }

  private int widest(int column) {
    return rows.stream()
        .filter(row -> column < row.cells().size())
        .mapToInt(row -> row.cells().get(column).columns())
        .max()
        .orElse(0);
  }

  private List<StyledText> laidOut(List<StyledText> cells, int[] widths, SheetStyle style) {
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
