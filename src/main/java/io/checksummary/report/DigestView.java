package io.checksummary.report;

import static java.util.stream.Collectors.joining;

import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.evidence.EvidencePlaces;
import io.checksummary.report.number.FailingNumbers;
import io.checksummary.report.number.MarkedText;
import io.checksummary.report.number.NumberCounts;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.summary.digest.Digest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A digest as a report shows it.
 *
 * @param title null where the digest has none
 * @param numbers of title, summary and key figures, in that order
 * @param redactions the numbers that were taken out
 * @param places where the numbers' evidence stands in the source
 */
public record DigestView(
    @Nullable String title,
    String summary,
    List<Digest.KeyFigure> figures,
    List<ReportedNumber> numbers,
    List<Redaction> redactions,
    Digest.Coverage coverage,
    Digest.Usage usage,
    EvidencePlaces places) {

  public DigestView {
    figures = List.copyOf(figures);
    numbers = List.copyOf(numbers);
    redactions = List.copyOf(redactions);
  }

  /** A number that was taken out, as the model wrote it. */
  public record Redaction(String text, Verdict verdict) {}

  /**
   * @param source the text that the evidence counts in; null where nobody has it
   */
  public static DigestView of(Digest digest, @Nullable String source) {
    return new DigestView(
        digest.title(),
        digest.summary(),
        digest.keyFigures(),
        digest.numbers().stream().map(ReportedNumber::of).toList(),
        digest.redacted().stream().map(n -> new Redaction(n.text(), n.verdict())).toList(),
        digest.coverage(),
        digest.usage(),
        new EvidencePlaces(source));
  }

  /** The title, each number of it marked; null where there is none. */
  public @Nullable MarkedText markedTitle() {
    return title == null
        ? null
        : MarkedText.of(new SummaryPassage(SummaryPassage.TITLE, title), numbers);
  }

  /** The summary, each number of it marked. */
  public MarkedText markedSummary() {
    return MarkedText.of(new SummaryPassage(SummaryPassage.SUMMARY, summary), numbers);
  }

  public List<KeyFigureView> keyFigures() {
    return IntStream.range(0, figures.size()).mapToObj(this::keyFigure).toList();
  }

  /** The numbers that do not pass. */
  public List<FailingNumbers> failing() {
    return FailingNumbers.among(numbers);
  }

  public NumberCounts counts() {
    return NumberCounts.of(numbers, coverage.failedChunks());
  }

  /** "Taken out: “17 shops” (unsupported)."; empty where nothing was taken out. */
  public String redactionLine(ReportWords words) {
    String all =
        redactions.stream().map(redaction -> said(redaction, words)).collect(joining(", "));
    return all.isEmpty() ? "" : words.say("taken-out", Map.of("numbers", all));
  }

  /** How much of the source was read: "Read all 6,875 characters (1 chunk).". */
  public String coverageLine(ReportWords words) {
    return CoverageLine.of(coverage, words);
  }

  /** Which model wrote, and how often it was asked. */
  public String usageLine(ReportWords words) {
    return UsageLine.of(usage, words);
  }

  private KeyFigureView keyFigure(int index) {
    Digest.KeyFigure figure = figures.get(index);
    int number = figure.number();
    return new KeyFigureView(
        MarkedText.of(SummaryPassage.label(index, figure.label()), numbers),
        MarkedText.of(SummaryPassage.figure(index, figure.text()), numbers),
        number >= 0 && number < numbers.size() ? numbers.get(number) : null);
  }

  private static String said(Redaction redaction, ReportWords words) {
    return words.say(
        "taken-out.number",
        Map.of("number", redaction.text(), "verdict", words.verdict(redaction.verdict())));
  }
}
