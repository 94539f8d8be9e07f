package io.checksummary.report.sheet;

import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.wording.ReportRun;
import io.checksummary.report.wording.VerdictSign;

/** How the runs of a report look on a terminal; what a verdict's tone says, its sign says too. */
final class VerdictTone {

  private VerdictTone() {}

  static StyledText styled(ReportRun run, SheetStyle style) {
    return switch (run) {
      case ReportRun.Words words -> StyledText.plain(words.text());
      case ReportRun.Judged judged -> words(judged.text(), judged.verdict());
      case ReportRun.Sign sign -> sign(sign.verdict(), style);
      case ReportRun.Aside aside -> StyledText.faint(aside.text());
    };
  }

  /** A verdict's sign, in ASCII where the terminal knows no more. */
  static StyledText sign(Verdict verdict, SheetStyle style) {
    VerdictSign sign = VerdictSign.of(verdict);
    return words(style.unicode() ? sign.unicode() : sign.ascii(), verdict);
  }

  /** Words in a verdict's tone. */
  static StyledText words(String words, Verdict verdict) {
    return new StyledText(words, of(verdict));
  }

  private static TextStyle of(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> TextStyle.GREEN;
      case CONTRADICTED -> TextStyle.RED;
      case UNSUPPORTED -> TextStyle.MAGENTA;
      case UNCHECKED -> TextStyle.YELLOW;
    };
  }
}
