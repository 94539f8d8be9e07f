package io.checksummary.api.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text whose numbers are asked for.
 *
 * @param article the text, or a document that holds it
 * @param language BCP 47; null where it is to be guessed
 * @param publishedAt the day of publication; null where it is not known
 * @param includeSource whether the text that offsets count in comes back as {@code source}
 */
public record FiguresRequest(
    ArticleInput article,
    @Nullable String language,
    @Nullable LocalDate publishedAt,
    boolean includeSource) {

  /** All numbers of a text of which nothing else is known. */
  public static FiguresRequest of(String text) {
    return new FiguresRequest(new ArticleInput.Text(text), null, null, false);
  }
}
