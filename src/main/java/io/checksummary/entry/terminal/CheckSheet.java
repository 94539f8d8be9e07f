package io.checksummary.entry.terminal;

import io.checksummary.api.CheckAnswer;
import io.checksummary.api.NumberAnswer;
import java.util.List;

/** A checked summary made to be read. */
final class CheckSheet {

  private final CheckAnswer answer;
  private final String summary;
  private final Sheet sheet;
  private final NumberLines numbers;

  CheckSheet(CheckAnswer answer, String source, String summary, Style style) {
    this.answer = answer;
    this.summary = summary;
    this.sheet = new Sheet(style);
    this.numbers = new NumberLines(sheet, source);
  }

  /** The summary, every number of it, and the counts. */
  Sheet whole() {
    new Marked(summary, "summary", answer.numbers(), sheet.style(), Tone.PLAIN).writeOn(sheet);
    table();
    numbers.failing(answer.numbers());
    numbers.counts(answer.check(), answer.numbers());
    return sheet;
  }

  /** What did not pass; nothing where all of it did. */
  Sheet brief() {
    numbers.failing(answer.numbers());
    return sheet;
  }

  private void table() {
    if (answer.numbers().isEmpty()) {
      return;
    }
    sheet.heading("Numbers");
    Table table = new Table(2, 1);
    for (NumberAnswer number : answer.numbers()) {
      numbers.row(table, List.of(number.text()), number);
    }
    table.writeOn(sheet);
  }
}
