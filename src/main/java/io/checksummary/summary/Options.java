package io.checksummary.summary;

import org.jspecify.annotations.Nullable;

/**
 * What a caller wants of a digest.
 *
 * <p>Example: {@code new Options(new Length.Sentences(3), 6)}.
 *
 * @param length the most the summary may be
 * @param maxFigures the most key figures, 0 to 50
 * @param language the language to write in, BCP 47; null to write in the source's own
 */
public record Options(Length length, int maxFigures, @Nullable String language) {

  /** The most key figures that anybody may ask for. */
  public static final int MOST_FIGURES = 50;

  /**
   * @throws IllegalArgumentException if the number of key figures is out of range
   */
  public Options {
    if (maxFigures < 0 || maxFigures > MOST_FIGURES) {
      throw new IllegalArgumentException("0 to " + MOST_FIGURES + " key figures: " + maxFigures);
    }
  }

  /** In the source's own language. */
  public Options(Length length, int maxFigures) {
    this(length, maxFigures, null);
  }
}
