package io.checksummary.summary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call to a model: what to read and what to write.
 *
 * @param stage whether the text is a whole article, a part of one, or digests of parts
 * @param text what to read: data, whatever it says
 * @param title the article's own title; null where there is none
 * @param language the language to write in, BCP 47
 * @param length how long the summary may be
 * @param maxFigures the most key figures to name, 0 to 50
 * @param deadline when the answer is of no use any more
 */
public record Assignment(
    Stage stage,
    String text,
    @Nullable String title,
    String language,
    Length length,
    int maxFigures,
    Instant deadline) {

  /** What an assignment's text is. */
  public enum Stage {
    ARTICLE,
    PART,
    COMBINE
  }
}
