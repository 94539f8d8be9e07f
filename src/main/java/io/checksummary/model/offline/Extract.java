package io.checksummary.model.offline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was picked from a text, word for word.
 *
 * @param heading the heading that the text opens with; null where it opens with none
 * @param summary sentences in the order of the text; empty where the text has none
 */
public record Extract(@Nullable String heading, String summary, List<Figure> figures) {

  public Extract {
    figures = List.copyOf(figures);
  }

  /**
   * A figure of the text.
   *
   * @param label words of its sentence that say what it is of
   * @param text the figure as written, with the noun that it counts
   * @param quote its sentence
   */
  public record Figure(String label, String text, String quote) {}
}
