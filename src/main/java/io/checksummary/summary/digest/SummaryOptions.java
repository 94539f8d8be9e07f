package io.checksummary.summary.digest;

import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.language.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants of a digest.
 *
 * <p>Example: {@code new SummaryOptions(new SummaryLength.Sentences(3), 6)}.
 *
 * @param length the most the summary may be
 * @param maxFigures the most key figures, 0 to 50
 * @param language the language to write in, BCP 47; null to write in the source's own
 * @param policy what is done about numbers
 * @param repairs how often the model may be asked to mend numbers, 0 to 5
 */
public record SummaryOptions(
    SummaryLength length,
    int maxFigures,
    @Nullable String language,
    NumberPolicy policy,
    int repairs) {

  /** The most key figures that anybody may ask for. */
  public static final int MOST_FIGURES = 50;

  /** The most repairs of one digest. */
  public static final int MOST_REPAIRS = 5;

  /**
   * @throws IllegalArgumentException if the number of key figures or of repairs is out of range
   */
  public SummaryOptions {
    if (maxFigures < 0 || maxFigures > MOST_FIGURES) {
      throw new IllegalArgumentException("0 to " + MOST_FIGURES + " key figures: " + maxFigures);
    }
    if (repairs < 0 || repairs > MOST_REPAIRS) {
      throw new IllegalArgumentException("0 to " + MOST_REPAIRS + " repairs: " + repairs);
    }
  }

  /** The language to write in, where the source's own is another or the same. */
  public String languageOr(String own) {
    return language == null ? own : language;
  }

  /**
   * Whether a source has to be put into another language: one in {@code en-GB} need not be for
   * {@code en}, but is for {@code en-US}.
   *
   * @param own the source's, BCP 47
   */
  public boolean translates(String own) {
    return language != null
        && !language.equals(own)
        && !language.equals(LanguageDetector.primary(own));
  }

  /** All numbers stay, with their verdicts. */
  public SummaryOptions(SummaryLength length, int maxFigures, @Nullable String language) {
    this(length, maxFigures, language, NumberPolicy.FLAG, 0);
  }

  /** In the source's own language; all numbers stay, with their verdicts. */
  public SummaryOptions(SummaryLength length, int maxFigures) {
    this(length, maxFigures, null);
  }
}
