package io.checksummary.entry.terminal;

import io.checksummary.api.FiguresAnswer;
import io.checksummary.api.FiguresAnswer.Figure;
import io.checksummary.api.QuantityAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every quantity of a text, one a line. */
final class FiguresSheet {

  private final Sheet sheet;

  FiguresSheet(FiguresAnswer answer, Style style) {
    this.sheet = new Sheet(style);
    if (answer.figures().isEmpty()) {
      sheet.line(List.of(Run.plain("No numbers.")));
    } else {
      table(answer).writeOn(sheet);
    }
  }

  Sheet whole() {
    return sheet;
  }

  private static Table table(FiguresAnswer answer) {
    Table table = new Table(0, 5, 1);
    table.row(
        List.of("START", "TEXT", "KIND", "VALUE", "UNIT", "RULE").stream()
            .map(Run::strong)
            .toList());
    answer.figures().forEach(figure -> table.row(cells(figure)));
    return table;
  }

  private static List<Run> cells(Figure figure) {
    QuantityAnswer quantity = figure.quantity();
    return List.of(
        Run.faint(Integer.toString(figure.start())),
        Run.strong(NumberLines.oneLine(figure.text())),
        Run.plain(quantity.kind()),
        Run.plain(value(quantity)),
        Run.plain(unit(quantity)),
        Run.faint(figure.rule()));
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

  private static String orDash(@Nullable String text) {
    return text == null ? "-" : text;
  }
}
