package io.checksummary.entry.terminal.print;

import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.entry.terminal.command.TerminalStyle;
import java.util.List;

/** A checked summary made to be read. */
public final class CheckSheet {

  private final CheckAnswer answer;
  private final String summary;
  private final TerminalSheet sheet;
  private final NumberLines numbers;

  public CheckSheet(CheckAnswer answer, String source, String summary, TerminalStyle style) {
    this.answer = answer;
    this.summary = summary;
    this.sheet = new TerminalSheet(style);
    this.numbers = new NumberLines(sheet, source);
  }

  /** The summary, every number of it, and the counts. */
  public TerminalSheet whole() {
    new MarkedSentence(summary, "summary", answer.numbers(), sheet.style(), Tone.PLAIN)
        .writeOn(sheet);
    table();
    numbers.failing(answer.numbers());
    numbers.counts(answer.check(), answer.numbers());
    return sheet;
  }

  /** What did not pass; nothing where all of it did. */
  public TerminalSheet brief() {
    numbers.failing(answer.numbers());
    return sheet;
  }

  private void table() {
    if (answer.numbers().isEmpty()) {
      return;
    }
    sheet.heading("Numbers");
    TextTable table = new TextTable(2, 1);
    for (NumberAnswer number : answer.numbers()) {
      numbers.row(table, List.of(number.text()), number);
    }
    table.writeOn(sheet);
  }
}
