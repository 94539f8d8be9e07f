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
    Article article,
    @Nullable String title,
    @Nullable String language,
    @Nullable LocalDate publishedAt,
    SummarizeOptions options) {

  /** An article as it was sent. */
  public sealed interface Article {}

  public record Text(String text) implements Article {}

  /**
   * A document: never changed once here, so that it is not copied either.
   *
   * @param bytes the decoded base64
   * @param mediaType as given, parameters included
   */
  @SuppressWarnings("ArrayRecordComponent") // up to 10 MB, read once, never compared
  public record Document(byte[] bytes, String mediaType) implements Article {}
}
