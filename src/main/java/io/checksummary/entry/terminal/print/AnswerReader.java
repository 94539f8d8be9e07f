package io.checksummary.entry.terminal.print;

import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.EvidenceAnswer;
import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.api.contract.RedactionAnswer;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.CheckView;
import io.checksummary.report.DigestView;
import io.checksummary.report.evidence.EvidencePlaces;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.summary.digest.Digest;
import io.checksummary.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON contract's records back into the values that a report is made of. It is the only
 * place of the terminal's sheets that knows how the contract names a verdict.
 *
 * <p>A caveat: a name that the contract does not have is misuse, and an exception.
 */
final class AnswerReader {

  private AnswerReader() {}

  /**
   * @param source the text that the evidence counts in; null where nobody has it
   */
  static DigestView digest(DigestAnswer digest, @Nullable String source) {
    return new DigestView(
        digest.title(),
        digest.summary(),
        digest.keyFigures().stream()
            .map(f -> new Digest.KeyFigure(f.label(), f.text(), f.number()))
            .toList(),
        numbers(digest.numbers()),
        digest.redactions().stream().map(AnswerReader::redaction).toList(),
        coverage(digest.coverage()),
        usage(digest.usage()),
        new EvidencePlaces(source));
  }

  static CheckView check(CheckAnswer answer, String source, String summary) {
    return new CheckView(summary, numbers(answer.numbers()), new EvidencePlaces(source));
  }

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

  private static DigestView.Redaction redaction(RedactionAnswer redaction) {
    return new DigestView.Redaction(redaction.text(), value(Verdict.class, redaction.verdict()));
  }

  private static Digest.Coverage coverage(DigestAnswer.Coverage coverage) {
    return new Digest.Coverage(
        coverage.characters(),
        coverage.read(),
        coverage.chunks(),
        coverage.failedChunks(),
        coverage.pages());
  }

  private static Digest.Usage usage(DigestAnswer.Usage usage) {
    return new Digest.Usage(
        usage.provider(),
        usage.model(),
        usage.model(),
        usage.calls(),
        usage.repairs(),
        usage.inputTokens(),
        usage.outputTokens());
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
