package io.checksummary.api;

import org.jspecify.annotations.Nullable;

/**
 * How to summarise.
 *
 * @param sentences 1 to 20; null where words are counted
 * @param words 20 to 1,000; null where sentences are counted
 * @param maxFigures the most key figures, 0 to 50
 * @param includeSource whether the text that offsets count in comes back as {@code source}
 */
public record SummarizeOptions(
    @Nullable Integer sentences,
    @Nullable Integer words,
    int maxFigures,
    boolean includeSource,
    OnUnsupported onUnsupported) {

  public static final SummarizeOptions DEFAULT =
      new SummarizeOptions(3, null, 6, false, OnUnsupported.FLAG);

  /** What becomes of numbers that are contradicted or unsupported. */
  public enum OnUnsupported {
    /** They stay, and their verdicts say so. */
    FLAG,
    /** The whole summary is refused: problem {@code numbers-not-supported}. */
    REJECT
  }
}
