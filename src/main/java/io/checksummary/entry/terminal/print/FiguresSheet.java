package io.checksummary.entry.terminal.print;

import io.checksummary.api.contract.FiguresAnswer;
import io.checksummary.api.contract.FiguresAnswer.Figure;
import io.checksummary.api.contract.QuantityAnswer;
import io.checksummary.entry.terminal.command.TerminalCapabilities;
import io.checksummary.report.wording.SingleLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes every quantity of a text, one on each line. */
public final class FiguresSheet {

  private final TerminalSheet sheet;

  public FiguresSheet(FiguresAnswer answer, TerminalCapabilities style) {
    this.sheet = new TerminalSheet(style);
    if (answer.figures().isEmpty()) {
      sheet.line(List.of(StyledText.plain("No numbers.")));
    } else {
      table(answer).writeOn(sheet);
    }
  }

  public TerminalSheet whole() {
    return sheet;
  }

  private static TextTable table(FiguresAnswer answer) {
    TextTable table = new TextTable(0, 6, 1, 5);
    table.row(
        List.of("START", "TEXT", "KIND", "VALUE", "UNIT", "OF", "RULE").stream()
            .map(StyledText::strong)
            .toList());
    answer.figures().forEach(figure -> table.row(cells(figure)));
    return table;
  }

  private static List<StyledText> cells(Figure figure) {
    QuantityAnswer quantity = figure.quantity();
    return List.of(
        StyledText.faint(Integer.toString(figure.start())),
        StyledText.strong(SingleLine.of(figure.text())),
        StyledText.plain(quantity.kind()),
        StyledText.plain(value(quantity)),
        StyledText.plain(unit(quantity)),
        StyledText.plain(of(quantity)),
        StyledText.faint(figure.rule()));
  }

  /** "412000000", "3000000 to 5000000", "more-than 400000000". */
  private static String value(QuantityAnswer quantity) {
    String from = quantity.bound() == null ? "" : quantity.bound() + " ";
    String to = quantity.to() == null ? "" : " to " + quantity.to();
    return from + orDash(quantity.value()) + to;
  }

  private static String unit(QuantityAnswer quantity) {
    return orDash(quantity.unit()) + (quantity.per() == null ? "" : " per " + quantity.per());
  }

  private static String of(QuantityAnswer quantity) {
    return quantity.of() == null ? "-" : SingleLine.of(quantity.of());
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "-" : text;
  }
}
