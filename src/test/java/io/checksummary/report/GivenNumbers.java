package io.checksummary.report;

import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers as tests of reports need them. */
public final class GivenNumbers {

  private GivenNumbers() {}

  /** A supported number of a summary, where it first stands. */
  public static ReportedNumber supported(String summary, String text) {
    return supported(summary, text, Binding.CONFIRMED);
  }

  public static ReportedNumber supported(String summary, String text, Binding binding) {
    return ReportedNumber.of(
        checked("summary", summary, text, Verdict.SUPPORTED, Match.EXACT, null, binding));
  }

  /** A number of a passage that does not pass, where it first stands. */
  public static ReportedNumber failing(
      String in, String whole, String text, Verdict verdict, Reason reason) {
    return ReportedNumber.of(checked(in, whole, text, verdict, null, reason, Binding.NONE));
  }

  public static CheckedNumber checked(
      String in,
      String whole,
      String text,
      Verdict verdict,
      @Nullable Match match,
      @Nullable Reason reason,
      Binding binding) {
    int start = whole.indexOf(text);
    Span span = new Span(start, start + text.length());
    return new CheckedNumber(
        in,
        new Mention(new Identifier(text), span, "rule"),
        text,
        verdict,
        match,
        reason,
        binding,
        "rule",
        null,
        match == null ? List.of() : List.of(evidence(text, 4, null)),
        null,
        "Said of " + verdict + ".");
  }

  public static Evidence evidence(String text, int start, @Nullable Integer page) {
    return evidence(text, start, page, "The " + text + ".");
  }

  public static Evidence evidence(String text, int start, @Nullable Integer page, String sentence) {
    Span span = new Span(start, start + text.length());
    return new Evidence(Evidence.Part.TEXT, span, text, sentence, page);
  }
}
