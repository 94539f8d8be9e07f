package io.checksummary.report.sheet;

import io.checksummary.report.CheckView;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.report.wording.ReportWords;
import java.util.List;

/** Writes a checked summary for a person at a terminal. */
public final class CheckSheet {

  private final CheckView view;
  private final ReportSheet sheet;
  private final NumberLines numbers;

  public CheckSheet(CheckView view, SheetStyle style) {
    this.view = view;
    this.sheet = new ReportSheet(style);
    this.numbers = new NumberLines(sheet, view.places(), ReportWords.ENGLISH);
  }

  /** The summary, every number of it, and the counts. */
  public ReportSheet whole() {
    MarkedTextLines.write(view.markedSummary(), TextStyle.PLAIN, sheet);
    table();
    numbers.failing(view.failing());
    numbers.counts(view.counts());
    return sheet;
  }

  /** Only the numbers that did not pass; an empty sheet where all passed. */
  public ReportSheet brief() {
    numbers.failing(view.failing());
    return sheet;
  }

  private void table() {
    if (view.numbers().isEmpty()) {
      return;
    }
    sheet.heading(ReportWords.ENGLISH.say("heading.numbers"));
    TextTable table = new TextTable(2, 1);
    for (ReportedNumber number : view.numbers()) {
      numbers.row(table, List.of(number.text()), number);
    }
    table.writeOn(sheet);
  }
}
