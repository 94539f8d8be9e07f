package io.checksummary.model;

import io.checksummary.summary.Length;
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
 */
record Reading(
    Length length,
    int maxFigures,
    @Nullable String title,
    boolean digests,
    boolean draft,
    String text) {

  /**
   * @throws IllegalArgumentException if the message is not one that {@link Prompt} writes
   */
  static Reading of(String message) {
    Map<String, String> header = header(message);
    return new Reading(
        length(header),
        Integer.parseInt(header.getOrDefault(Prompt.KEY_FIGURES, "0")),
        header.get(Prompt.TITLE),
        Prompt.DIGESTS.equals(header.get(Prompt.TEXT)),
        Prompt.DRAFT.equals(header.get(Prompt.TEXT)),
        Fence.inside(message));
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

  private static Length length(Map<String, String> header) {
    String words = header.get(Prompt.WORDS);
    return words != null
        ? new Length.Words(Integer.parseInt(words))
        : new Length.Sentences(Integer.parseInt(header.getOrDefault(Prompt.SENTENCES, "3")));
  }
}
