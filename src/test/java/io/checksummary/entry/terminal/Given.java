package io.checksummary.entry.terminal;

import io.checksummary.api.contract.CheckCounts;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.DigestAnswer.Coverage;
import io.checksummary.api.contract.DigestAnswer.KeyFigure;
import io.checksummary.api.contract.DigestAnswer.Usage;
import io.checksummary.api.contract.EvidenceAnswer;
import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.api.contract.Provenance;
import io.checksummary.api.contract.QuantityAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers of a service, as tests need them. */
public final class Given {

  public static final String SOURCE =
      """
      Ferries and fares

      The line sold 1.2 million tickets, up 9 per cent.
      Fares rose by 12 cents in March.
      """;

  private static final QuantityAnswer ANY =
      new QuantityAnswer("number", "1", null, null, null, null);

  private Given() {}

  public static EvidenceAnswer evidence(String text, String sentence) {
    int start = SOURCE.indexOf(text);
    return new EvidenceAnswer("text", start, start + text.length(), text, sentence, null);
  }

  public static NumberAnswer supported(
      String in, String whole, String text, EvidenceAnswer evidence) {
    int start = whole.indexOf(text);
    return new NumberAnswer(
        in,
        start,
        start + text.length(),
        text,
        ANY,
        "rule",
        "supported",
        "exact",
        null,
        "confirmed",
        null,
        List.of(evidence),
        null,
        "The source says so.");
  }

  public static NumberAnswer failing(
      String in,
      String whole,
      String text,
      String verdict,
      String reason,
      @Nullable EvidenceAnswer nearest,
      String message) {
    int start = whole.indexOf(text);
    return new NumberAnswer(
        in,
        start,
        start + text.length(),
        text,
        ANY,
        "rule",
        verdict,
        null,
        reason,
        "unclear",
        null,
        List.of(),
        nearest,
        message);
  }

  public static DigestAnswer digest(
      @Nullable String title, String summary, List<KeyFigure> figures, List<NumberAnswer> numbers) {
    return new DigestAnswer(
        DigestAnswer.SCHEMA,
        "sha256:0",
        title,
        "en",
        summary,
        figures,
        numbers,
        counts(numbers),
        List.of(),
        new Coverage(1234, 1234, 1, 0, null),
        new Usage("offline", "extractive", 1, 0, null, null),
        new Provenance(
            "sha256:0",
            "offline:extractive",
            new Provenance.Asked(
                null, "en", null, new Provenance.Applied(3, null, 6, false, "flag", List.of()))),
        null);
  }

  static CheckCounts counts(List<NumberAnswer> numbers) {
    int supported = count(numbers, "supported");
    return new CheckCounts(
        supported == numbers.size(),
        numbers.size(),
        supported,
        count(numbers, "contradicted"),
        count(numbers, "unsupported"),
        count(numbers, "unchecked"),
        "test");
  }

  private static int count(List<NumberAnswer> numbers, String verdict) {
    return (int) numbers.stream().filter(n -> n.verdict().equals(verdict)).count();
  }
}
