package io.checksummary.api.contract;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code summarize} gives.
 *
 * @param schema {@link #SCHEMA}
 * @param id {@code sha256:} and the hash of the source as received: of the text's UTF-8 bytes, or
 *     of the document's bytes
 * @param language of the summary, BCP 47
 * @param source the text that offsets count in, where it was asked for; else null
 * @param redactions the numbers that were taken out of it
 */
@JsonPropertyOrder({
  "schema",
  "id",
  "title",
  "language",
  "summary",
  "keyFigures",
  "numbers",
  "check",
  "redactions",
  "coverage",
  "usage",
  "provenance",
  "source"
})
public record DigestAnswer(
    String schema,
    String id,
    @Nullable String title,
    String language,
    String summary,
    List<KeyFigure> keyFigures,
    List<NumberAnswer> numbers,
    CheckCounts check,
    List<RedactionAnswer> redactions,
    Coverage coverage,
    Usage usage,
    Provenance provenance,
    @Nullable String source) {

  public static final String SCHEMA = "checksummary/1";

  public DigestAnswer {
    keyFigures = List.copyOf(keyFigures);
    numbers = List.copyOf(numbers);
    redactions = List.copyOf(redactions);
  }

  /**
   * A figure worth knowing.
   *
   * @param number the index in {@link DigestAnswer#numbers} of the mention that stands for the text
   */
  @JsonPropertyOrder({"label", "text", "number"})
  public record KeyFigure(String label, String text, int number) {}

  /** How much of the source was read; characters are UTF-16 code units. */
  @JsonPropertyOrder({"characters", "read", "chunks", "failedChunks", "pages"})
  public record Coverage(
      int characters, int read, int chunks, int failedChunks, @Nullable Integer pages) {}

  /** What the model was asked; tokens are null where the provider does not count them. */
  @JsonPropertyOrder({"provider", "model", "calls", "repairs", "inputTokens", "outputTokens"})
  public record Usage(
      String provider,
      String model,
      int calls,
      int repairs,
      @Nullable Long inputTokens,
      @Nullable Long outputTokens) {}
}
