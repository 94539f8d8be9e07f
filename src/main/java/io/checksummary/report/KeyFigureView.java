package io.checksummary.report;

import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.number.MarkedText;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.report.wording.ReportWords;
import org.jspecify.annotations.Nullable;

/**
 * A key figure as a report shows it.
 *
 * @param label what the number is of, its own numbers marked
 * @param text the number as written, marked
 * @param number the number that stands for the text; null where the digest names none, which counts
 *     as unchecked
 */
public record KeyFigureView(MarkedText label, MarkedText text, @Nullable ReportedNumber number) {

  public Verdict verdict() {
    return number == null ? Verdict.UNCHECKED : number.verdict();
  }

  /** "supported (exact)". */
  public String verdictIn(ReportWords words) {
    return number == null ? words.verdict(Verdict.UNCHECKED) : number.verdictIn(words);
  }
}
