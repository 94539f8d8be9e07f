package io.checksummary.api.source;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.request.ArticleInput.Document;
import io.checksummary.api.request.ArticleInput.Text;
import io.checksummary.api.request.ReceivedArticle;
import io.checksummary.document.DocumentReader;
import io.checksummary.document.Extraction.Extracted;
import io.checksummary.document.Extraction.TooLong;
import io.checksummary.document.Extraction.Unsupported;

/** Takes the text out of an article. That of a document takes a processor, and waits for nobody. */
public final class ArticleReader {

  private ArticleReader() {}

  /**
   * @throws ProblemException {@code unsupported-document}, if a document cannot be read, {@code
   *     too-large}, if it holds more text than is read
   */
  public static ReceivedArticle read(ArticleInput article, ProblemFactory problems) {
    return switch (article) {
      case Text text -> new ReceivedArticle(text, text.text());
      case Document document ->
          switch (DocumentReader.extract(document.content(), document.mediaType())) {
            case Extracted extracted -> new ReceivedArticle(document, extracted.text());
            case TooLong(int most) ->
                throw problems.tooLarge(
                    "The document holds more than "
                        + most
                        + " characters, its markup included. Send a part of it.",
                    most,
                    null);
            case Unsupported unsupported ->
                throw problems.plain(ProblemType.UNSUPPORTED_DOCUMENT, unsupported.detail(), false);
          };
    };
  }
}
