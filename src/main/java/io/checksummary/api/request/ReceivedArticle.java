package io.checksummary.api.request;

import io.checksummary.api.cache.Sha256;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.api.request.SummarizeRequest.Article;
import io.checksummary.api.request.SummarizeRequest.Document;
import io.checksummary.api.request.SummarizeRequest.Text;
import io.checksummary.document.DocumentReader;
import io.checksummary.document.Extraction.Extracted;
import io.checksummary.document.Extraction.Unsupported;
import java.nio.charset.StandardCharsets;

/**
 * An article as it came: its text, and the name that its bytes give it.
 *
 * @param id {@code sha256:} and 64 hexadecimal digits
 */
public record ReceivedArticle(String text, String id) {

  /**
   * @throws ProblemException {@code unsupported-document}, if a document cannot be read
   */
  public static ReceivedArticle of(Article article, ProblemFactory problems) {
    return switch (article) {
      case Text text ->
          new ReceivedArticle(
              text.text(), Sha256.name(text.text().getBytes(StandardCharsets.UTF_8)));
      case Document document ->
          switch (DocumentReader.extract(document.bytes(), document.mediaType())) {
            case Extracted extracted ->
                new ReceivedArticle(extracted.text(), Sha256.name(document.bytes()));
            case Unsupported unsupported ->
                throw problems.plain(ProblemType.UNSUPPORTED_DOCUMENT, unsupported.detail(), false);
          };
    };
  }
}
