package io.checksummary.report.wording;

import io.checksummary.check.verdict.Verdict;

/**
 * A run of a report's line: words of one kind. A renderer gives each kind a look of its own.
 *
 * <p>Example: "✗ 21 cents in the summary" is a {@link Sign}, the words " ", the {@link Judged}
 * words "21 cents", and the words " in the summary".
 */
public sealed interface ReportRun {

  /** Words that are said plainly. */
  record Words(String text) implements ReportRun {}

  /** Words that look as their verdict does: a number, for one. */
  record Judged(String text, Verdict verdict) implements ReportRun {}

  /** The sign of a verdict. */
  record Sign(Verdict verdict) implements ReportRun {}

  /** Words that matter less than the rest. */
  record Aside(String text) implements ReportRun {}
}
