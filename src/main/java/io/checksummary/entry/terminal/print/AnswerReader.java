package io.checksummary.entry.terminal.print;

import io.checksummary.api.contract.EvidenceAnswer;
import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads the numbers of a problem, which the contract gives, back into the values that a report is
 * made of.
 *
 * <p>A caveat: a name that the contract does not have is misuse, and an exception.
 */
final class AnswerReader {

  private AnswerReader() {}

  static List<ReportedNumber> numbers(List<NumberAnswer> numbers) {
    return numbers.stream().map(AnswerReader::number).toList();
  }

  private static ReportedNumber number(NumberAnswer number) {
    return new ReportedNumber(
        number.in(),
        new Span(number.start(), number.end()),
        number.text(),
        value(Verdict.class, number.verdict()),
        number.match() == null ? null : value(Match.class, number.match()),
        number.reason() == null ? null : reason(number.reason()),
        value(Binding.class, number.binding()),
        number.evidence().stream().map(AnswerReader::evidence).toList(),
        number.nearest() == null ? null : evidence(number.nearest()),
        number.message());
  }

  private static Evidence evidence(EvidenceAnswer evidence) {
    return new Evidence(
        value(Evidence.Part.class, evidence.in()),
        new Span(evidence.start(), evidence.end()),
        evidence.text(),
        evidence.sentence(),
        evidence.page());
  }

  private static Reason reason(String code) {
    return Arrays.stream(Reason.values())
        .filter(reason -> reason.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reason: " + code));
  }

  private static <E extends Enum<E>> E value(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }
}
