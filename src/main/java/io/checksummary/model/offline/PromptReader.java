package io.checksummary.model.offline;

import io.checksummary.model.prompt.ArticleFence;
import io.checksummary.model.prompt.PromptWriter;
import io.checksummary.summary.port.SummaryLength;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A prompt as the offline model reads it back: the header's parameters, the text between the
 * fences.
 *
 * @param title null where the header names none
 * @param digests whether the text is digests of parts
 * @param draft whether the text is a digest and what to put right in it
 * @param language to write in, BCP 47; {@code und} for the text's own
 */
public record PromptReader(
    SummaryLength length,
    int maxFigures,
    @Nullable String title,
    boolean digests,
    boolean draft,
    String language,
    String text) {

  /**
   * @throws IllegalArgumentException if the message is not one that {@link PromptWriter} writes
   */
  public static PromptReader of(String message) {
    Map<String, String> header = header(message);
    return new PromptReader(
        length(header),
        Integer.parseInt(header.getOrDefault(PromptWriter.KEY_FIGURES, "0")),
        header.get(PromptWriter.TITLE),
        PromptWriter.DIGESTS.equals(header.get(PromptWriter.TEXT)),
        PromptWriter.DRAFT.equals(header.get(PromptWriter.TEXT)),
        PromptWriter.tag(header.getOrDefault(PromptWriter.LANGUAGE, "")),
        ArticleFence.inside(message));
  }

  private static Map<String, String> header(String message) {
    Map<String, String> header = new HashMap<>();
    message
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.contains(": "))
        .map(line -> line.split(": ", 2))
        .forEach(pair -> header.put(pair[0], pair[1]));
    return header;
  }

  private static SummaryLength length(Map<String, String> header) {
    String words = header.get(PromptWriter.WORDS);
    return words != null
        ? new SummaryLength.Words(Integer.parseInt(words))
        : new SummaryLength.Sentences(
            Integer.parseInt(header.getOrDefault(PromptWriter.SENTENCES, "3")));
  }
}
