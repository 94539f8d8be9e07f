package io.checksummary.entry.terminal.print;

import io.checksummary.api.problem.Problem;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.report.evidence.EvidencePlaces;
import io.checksummary.report.number.FailingNumbers;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.report.sheet.NumberLines;
import io.checksummary.report.sheet.ReportSheet;
import io.checksummary.report.sheet.SheetStyle;
import io.checksummary.report.sheet.StyledText;
import io.checksummary.report.wording.ReportWords;
import java.util.List;
import java.util.Map;

/** Writes a problem for a person at a terminal. */
public final class ProblemText {

  /** Members of a request, by JSON Pointer, and the options that set them. */
  private static final Map<String, String> NAMES =
      Map.of(
          "/options/sentences", "--sentences",
          "/options/words", "--words",
          "/options/maxFigures", "--max-figures",
          "/options/outputLanguage", "--output-language",
          "/options/onUnsupported", "--on-unsupported",
          "/language", "--language",
          "/publishedAt", "--published-at",
          "/title", "--title");

  private ProblemText() {}

  /**
   * @param subject the input that the problem is about: "harbour-foods"
   */
  public static ReportSheet sheet(Problem problem, String subject, SheetStyle style) {
    ReportSheet sheet = new ReportSheet(style);
    sheet.wrapped(
        0, List.of(StyledText.plain("checksummary: " + subject + ": " + problem.detail())));
    if (problem.errors() != null) {
      problem
          .errors()
          .forEach(item ->
              sheet.wrapped(2, List.of(StyledText.plain(name(item.pointer()) + item.detail()))));
    }
    if (problem.numbers() != null) {
      List<ReportedNumber> numbers = AnswerReader.numbers(problem.numbers());
      new NumberLines(sheet, new EvidencePlaces(null), ReportWords.ENGLISH)
          .failing(FailingNumbers.among(numbers));
    }
    return sheet;
  }

  /** The code to end with: a problem that the caller can mend is one of usage. */
  public static int exit(Problem problem) {
    return switch (problem.status()) {
      case 400 -> ExitCode.USAGE;
      case 422 -> problem.numbers() == null ? ExitCode.COULD_NOT_RUN : ExitCode.NUMBERS_FAIL;
      default -> ExitCode.COULD_NOT_RUN;
    };
  }

  private static String name(String pointer) {
    return pointer.isEmpty() ? "" : NAMES.getOrDefault(pointer, pointer) + ": ";
  }
}
