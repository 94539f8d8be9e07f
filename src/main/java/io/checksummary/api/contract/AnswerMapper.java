package io.checksummary.api.contract;

import io.checksummary.api.result.CheckResult;
import io.checksummary.api.result.FiguresResult;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.quantity.Mention;
import io.checksummary.summary.digest.Digest;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.List;
import java.util.Locale;

/**
 * The service's results to the contract's records, from which JSON is written.
 *
 * <p>Example: {@code JsonCodec.write(AnswerMapper.answer(result))}. The same result gives the same
 * bytes.
 */
public final class AnswerMapper {

  private AnswerMapper() {}

  public static DigestAnswer answer(SummarizeResult result) {
    Digest digest = result.digest();
    Digest.Coverage coverage = digest.coverage();
    Digest.Usage usage = digest.usage();
    return new DigestAnswer(
        DigestAnswer.SCHEMA,
        result.article().id(),
        digest.title(),
        digest.language(),
        digest.summary(),
        digest.keyFigures().stream()
            .map(f -> new DigestAnswer.KeyFigure(f.label(), f.text(), f.number()))
            .toList(),
        numbers(digest.numbers()),
        counts(digest.numbers(), coverage.failedChunks(), result.fingerprint().checker()),
        digest.redacted().stream().map(AnswerMapper::redaction).toList(),
        new DigestAnswer.Coverage(
            coverage.characters(),
            coverage.read(),
            coverage.chunks(),
            coverage.failedChunks(),
            coverage.pages()),
        new DigestAnswer.Usage(
            usage.provider(),
            usage.model(),
            usage.calls(),
            usage.repairs(),
            usage.inputTokens(),
            usage.outputTokens()),
        Provenance.of(result),
        result.options().includeSource() ? result.article().text() : null);
  }

  public static CheckAnswer answer(CheckResult result) {
    return new CheckAnswer(
        numbers(result.numbers()),
        counts(result.numbers(), 0, result.fingerprint().checker()),
        result.includeSource() ? result.article().text() : null);
  }

  /** Mentions count in {@link SourceText#text()}; figures in what the caller sent. */
  public static FiguresAnswer answer(FiguresResult result) {
    return new FiguresAnswer(
        result.mentions().stream().map(mention -> figure(mention, result.text())).toList(),
        result.includeSource() ? result.article().text() : null);
  }

  public static List<NumberAnswer> numbers(List<CheckedNumber> numbers) {
    return numbers.stream().map(AnswerMapper::number).toList();
  }

  private static CheckCounts counts(List<CheckedNumber> numbers, int failedChunks, String checker) {
    int supported = count(numbers, Verdict.SUPPORTED);
    return new CheckCounts(
        supported == numbers.size() && failedChunks == 0,
        numbers.size(),
        supported,
        count(numbers, Verdict.CONTRADICTED),
        count(numbers, Verdict.UNSUPPORTED),
        count(numbers, Verdict.UNCHECKED),
        checker);
  }

  private static int count(List<CheckedNumber> numbers, Verdict verdict) {
    return Math.toIntExact(numbers.stream().filter(n -> n.verdict() == verdict).count());
  }

  private static FiguresAnswer.Figure figure(Mention mention, SourceText text) {
    Span span = text.toReceived(mention.span());
    return new FiguresAnswer.Figure(
        span.start(),
        span.end(),
        span.of(text.received()),
        QuantityMapper.answer(mention),
        mention.rule());
  }

  private static NumberAnswer number(CheckedNumber number) {
    Mention mention = number.mention();
    return new NumberAnswer(
        number.in(),
        mention.span().start(),
        mention.span().end(),
        number.text(),
        QuantityMapper.answer(mention),
        mention.rule(),
        lower(number.verdict()),
        number.match() == null ? null : lower(number.match()),
        number.reason() == null ? null : number.reason().code(),
        lower(number.binding()),
        number.why(),
        number.formula(),
        number.evidence().stream().map(AnswerMapper::evidence).toList(),
        number.nearest() == null ? null : evidence(number.nearest()),
        number.message());
  }

  private static RedactionAnswer redaction(CheckedNumber number) {
    return new RedactionAnswer(
        number.in(),
        number.text(),
        lower(number.verdict()),
        number.reason() == null ? null : number.reason().code(),
        lower(number.binding()),
        number.message());
  }

  private static EvidenceAnswer evidence(Evidence evidence) {
    return new EvidenceAnswer(
        lower(evidence.in()),
        evidence.span().start(),
        evidence.span().end(),
        evidence.text(),
        evidence.sentence(),
        evidence.page());
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
