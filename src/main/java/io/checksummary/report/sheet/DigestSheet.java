package io.checksummary.report.sheet;

import io.checksummary.report.DigestView;
import io.checksummary.report.KeyFigureView;
import io.checksummary.report.number.MarkedText;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.report.wording.ReportWords;
import java.util.List;

/** Writes a digest for a person at a terminal. */
public final class DigestSheet {

  private final DigestView view;
  private final ReportWords words = ReportWords.ENGLISH;
  private final ReportSheet sheet;
  private final NumberLines numbers;

  public DigestSheet(DigestView view, SheetStyle style) {
    this.view = view;
    this.sheet = new ReportSheet(style);
    this.numbers = new NumberLines(sheet, view.places(), words);
  }

  /** The whole digest. */
  public ReportSheet whole() {
    texts();
    keyFigures();
    numbers.failing(view.failing());
    numbers.counts(view.counts());
    redactions();
    String origin = view.coverageLine(words) + " " + view.usageLine(words);
    sheet.wrapped(0, List.of(StyledText.faint(origin)));
    return sheet;
  }

  /** Title and summary, and what did not pass. */
  public ReportSheet brief() {
    texts();
    numbers.failing(view.failing());
    redactions();
    return sheet;
  }

  private void texts() {
    MarkedText title = view.markedTitle();
    if (title != null) {
      MarkedTextLines.write(title, TextStyle.STRONG, sheet);
      sheet.gap();
    }
    MarkedTextLines.write(view.markedSummary(), TextStyle.PLAIN, sheet);
  }

  private void keyFigures() {
    List<KeyFigureView> figures = view.keyFigures();
    if (figures.isEmpty()) {
      return;
    }
    sheet.heading(words.say("heading.key-figures"));
    TextTable table = new TextTable(2, 1);
    figures.forEach(figure -> row(table, figure));
    table.writeOn(sheet);
  }

  private void row(TextTable table, KeyFigureView figure) {
    List<String> columns = List.of(figure.label().text(), figure.text().text());
    ReportedNumber number = figure.number();
    if (number == null) {
      numbers.row(table, columns, figure.verdict());
    } else {
      numbers.row(table, columns, number);
    }
  }

  private void redactions() {
    String line = view.redactionLine(words);
    if (!line.isEmpty()) {
      sheet.wrapped(0, List.of(StyledText.plain(line)));
    }
  }
}
