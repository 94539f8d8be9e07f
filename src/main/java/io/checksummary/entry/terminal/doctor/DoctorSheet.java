package io.checksummary.entry.terminal.doctor;

import io.checksummary.report.sheet.ReportSheet;
import io.checksummary.report.sheet.SheetStyle;
import io.checksummary.report.sheet.StyledText;
import io.checksummary.report.sheet.TextStyle;
import java.util.List;

/** What was found, as a person reads it. */
final class DoctorSheet {

  private static final int INDENT = 2;

  private final SheetStyle style;
  private final ReportSheet sheet;

  DoctorSheet(SheetStyle style) {
    this.style = style;
    this.sheet = new ReportSheet(style);
  }

  /** Adds a platform; nothing where there is nothing to say of it. */
  void add(PlatformSetup platform, List<SetupFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    sheet.gap();
    sheet.line(
        List.of(
            StyledText.strong(platform.title()), StyledText.faint("  /chat/" + platform.name())));
    findings.forEach(this::add);
  }

  void add(SetupFinding finding) {
    sheet.wrapped(
        INDENT,
        List.of(
            sign(finding.mark()),
            StyledText.plain(" "),
            StyledText.strong(finding.subject()),
            StyledText.plain(" " + finding.sentence())));
  }

  void closing(String sentence) {
    sheet.gap().wrapped(0, List.of(StyledText.plain(sentence)));
  }

  private StyledText sign(SetupFinding.Mark mark) {
    return switch (mark) {
      case GOOD -> new StyledText(style.unicode() ? "✓" : "ok", TextStyle.GREEN);
      case MISSING -> new StyledText(style.unicode() ? "–" : "--", TextStyle.YELLOW);
      case WRONG -> new StyledText(style.unicode() ? "✗" : "no", TextStyle.RED);
      case UNKNOWN -> new StyledText("?", TextStyle.YELLOW);
    };
  }

  String text() {
    return sheet.text();
  }
}
