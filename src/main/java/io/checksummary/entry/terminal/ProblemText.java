package io.checksummary.entry.terminal;

import io.checksummary.api.NumberAnswer;
import io.checksummary.api.Problem;
import java.util.List;
import java.util.Map;

/** A problem as a person at a terminal reads it. */
final class ProblemText {

  /** Places of a request, and what they are called here. */
  private static final Map<String, String> NAMES =
      Map.of(
          "/options/sentences", "--sentences",
          "/options/words", "--words",
          "/options/maxFigures", "--max-figures",
          "/options/onUnsupported", "--on-unsupported",
          "/language", "--language",
          "/publishedAt", "--published-at",
          "/title", "--title");

  private ProblemText() {}

  /**
   * @param subject what could not be done: "harbour-foods"
   */
  static Sheet sheet(Problem problem, String subject, Style style) {
    Sheet sheet = new Sheet(style);
    sheet.wrapped(0, List.of(Run.plain("checksummary: " + subject + ": " + problem.detail())));
    if (problem.errors() != null) {
      problem
          .errors()
          .forEach(
              item -> sheet.wrapped(2, List.of(Run.plain(name(item.pointer()) + item.detail()))));
    }
    if (problem.numbers() != null) {
      List<NumberAnswer> numbers = problem.numbers();
      new NumberLines(sheet, null).failing(numbers);
    }
    return sheet;
  }

  /** The code to end with: what the caller can mend is usage. */
  static int exit(Problem problem) {
    return switch (problem.status()) {
      case 400 -> Exit.USAGE;
      case 422 -> problem.numbers() == null ? Exit.COULD_NOT_RUN : Exit.NUMBERS_FAIL;
      default -> Exit.COULD_NOT_RUN;
    };
  }

  private static String name(String pointer) {
    return pointer.isEmpty() ? "" : NAMES.getOrDefault(pointer, pointer) + ": ";
  }
}
