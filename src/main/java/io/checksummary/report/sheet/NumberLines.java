package io.checksummary.report.sheet;

import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.evidence.EvidenceClip;
import io.checksummary.report.evidence.EvidencePlaces;
import io.checksummary.report.number.FailingNumbers;
import io.checksummary.report.number.NumberCounts;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.report.wording.ReportRun;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.report.wording.SingleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what there is to say of numbers, one by one and all together, on any sheet. */
public final class NumberLines {

  private static final int INDENT = 2;

  /** The columns that stand before a quotation in a table. */
  private static final int TABLE_INDENT = 6;

  private final ReportSheet sheet;
  private final EvidencePlaces places;
  private final ReportWords words;
  private final SheetStyle style;

  public NumberLines(ReportSheet sheet, EvidencePlaces places, ReportWords words) {
    this.sheet = sheet;
    this.places = places;
    this.words = words;
    this.style = sheet.style();
  }

  /** A row: sign, label where there is one, number, verdict, place; the evidence below, if any. */
  void row(TextTable table, List<String> columns, ReportedNumber number) {
    Evidence evidence = number.bestEvidence();
    List<StyledText> cells = cells(columns, number.verdict(), number.verdictIn(words));
    cells.add(StyledText.faint(evidence == null ? "" : places.of(evidence).in(words)));
    table.row(cells, evidence == null ? List.of() : List.of(quote(evidence, TABLE_INDENT)));
  }

  /** A row that has no evidence and no place: sign, columns, verdict. */
  void row(TextTable table, List<String> columns, Verdict verdict) {
    table.row(cells(columns, verdict, words.verdict(verdict)));
  }

  private List<StyledText> cells(List<String> columns, Verdict verdict, String saidOfIt) {
    List<StyledText> cells = new ArrayList<>(List.of(VerdictTone.sign(verdict, style)));
    columns.forEach(column -> cells.add(StyledText.plain(SingleLine.of(column))));
    cells.add(VerdictTone.words(saidOfIt, verdict));
    return cells;
  }

  /** Every number that did not pass, with what there is to say of it; the same is said once. */
  public void failing(List<FailingNumbers> failing) {
    if (!failing.isEmpty()) {
      sheet.heading(words.say("heading.failing"));
      failing.forEach(this::failing);
    }
  }

  private void failing(FailingNumbers failing) {
    sheet.wrapped(INDENT, styled(failing.line(words)));
    sheet.wrapped(INDENT * 2, List.of(StyledText.plain(failing.message())));
    nearest(failing.nearest());
  }

  private void nearest(@Nullable Evidence nearest) {
    if (nearest != null) {
      Map<String, String> place = Map.of("place", places.of(nearest).in(words));
      String lead = " ".repeat(INDENT * 2) + words.say("nearest", place) + " ";
      sheet.line(List.of(StyledText.faint(lead), quote(nearest, ColumnWidth.of(lead))));
    }
  }

  /** One line of counts, which explains the signs as well. */
  void counts(NumberCounts counts) {
    sheet.gap().wrapped(0, styled(counts.line(words)));
  }

  private List<StyledText> styled(List<ReportRun> runs) {
    return runs.stream().map(run -> VerdictTone.styled(run, style)).toList();
  }

  private StyledText quote(Evidence evidence, int taken) {
    EvidenceClip clip = new EvidenceClip(ColumnWidth.COLUMNS, style.ellipsis());
    String sentence = SingleLine.of(evidence.sentence());
    int room = style.width() - taken - 2;
    return StyledText.faint(
        style.quoted(clip.around(sentence, SingleLine.of(evidence.text()), room)));
  }
}
