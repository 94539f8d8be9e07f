package io.checksummary.report.sheet;

import io.checksummary.report.wording.SingleLine;
import java.util.List;
import java.util.stream.IntStream;

/** Writes every quantity of a text, one on each line. */
public final class FiguresSheet {

  private static final List<String> HEADS =
      List.of("START", "TEXT", "KIND", "VALUE", "UNIT", "OF", "RULE");

  private final ReportSheet sheet;

  /**
   * @param figures of each what the heads name, in their order
   */
  public FiguresSheet(List<List<String>> figures, SheetStyle style) {
    this.sheet = new ReportSheet(style);
    if (figures.isEmpty()) {
      sheet.line(List.of(StyledText.plain("No numbers.")));
    } else {
      table(figures).writeOn(sheet);
    }
  }

  public ReportSheet whole() {
    return sheet;
  }

  private static TextTable table(List<List<String>> figures) {
    TextTable table = new TextTable(0, 6, 1, 5);
    table.row(HEADS.stream().map(StyledText::strong).toList());
    figures.forEach(figure -> table.row(cells(figure)));
    return table;
  }

  private static List<StyledText> cells(List<String> figure) {
    return IntStream.range(0, HEADS.size())
        .mapToObj(column -> new StyledText(SingleLine.of(figure.get(column)), tone(column)))
        .toList();
  }

  /** The number itself stands out; where it stands and what found it matter less. */
  private static TextStyle tone(int column) {
    return switch (HEADS.get(column)) {
      case "TEXT" -> TextStyle.STRONG;
      case "START", "RULE" -> TextStyle.FAINT;
      default -> TextStyle.PLAIN;
    };
  }
}
