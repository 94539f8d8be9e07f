package io.checksummary.report;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.report.evidence.EvidencePlaces;
import io.checksummary.report.number.FailingNumbers;
import io.checksummary.report.number.MarkedText;
import io.checksummary.report.number.NumberCounts;
import io.checksummary.report.number.ReportedNumber;
import java.util.List;

/**
 * A checked summary as a report shows it.
 *
 * @param numbers of the summary, in order; those of other passages are counted and told of, too
 * @param places where the numbers' evidence stands in the source
 */
public record CheckView(String summary, List<ReportedNumber> numbers, EvidencePlaces places) {

  public CheckView {
    numbers = List.copyOf(numbers);
  }

  /**
   * @param source the text that the evidence counts in
   */
  public static CheckView of(List<CheckedNumber> numbers, String summary, String source) {
    return new CheckView(
        summary, numbers.stream().map(ReportedNumber::of).toList(), new EvidencePlaces(source));
  }

  /** The summary, each number of it marked. */
  public MarkedText markedSummary() {
    return MarkedText.of(new SummaryPassage(SummaryPassage.SUMMARY, summary), numbers);
  }

  /** The numbers that do not pass. */
  public List<FailingNumbers> failing() {
    return FailingNumbers.among(numbers);
  }

  public NumberCounts counts() {
    return NumberCounts.of(numbers, 0);
  }
}
