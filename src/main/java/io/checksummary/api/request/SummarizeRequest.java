package io.checksummary.api.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article to summarise.
 *
 * @param article the article, as text or as a document
 * @param title the article's own title, a part of the source; null where there is none
 * @param language of the article, BCP 47; null where it is to be guessed
 * @param publishedAt the day "last year" is told from; null where it is not known
 */
public record SummarizeRequest(
    ArticleInput article,
    @Nullable String title,
    @Nullable String language,
    @Nullable LocalDate publishedAt,
    SummarizeOptions options) {

  /** The usual summary of a text of which nothing else is known. */
  public static SummarizeRequest of(String text) {
    return new SummarizeRequest(
        new ArticleInput.Text(text), null, null, null, SummarizeOptions.DEFAULT);
  }
}
