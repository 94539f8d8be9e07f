package io.checksummary.api;

import io.checksummary.api.SummarizeRequest.Article;
import io.checksummary.api.SummarizeRequest.Document;
import io.checksummary.api.SummarizeRequest.Text;
import io.checksummary.document.Documents;
import io.checksummary.document.Extraction.Extracted;
import io.checksummary.document.Extraction.Unsupported;
import java.nio.charset.StandardCharsets;

/**
 * An article as it came: its text, and the name that its bytes give it.
 *
 * @param id {@code sha256:} and 64 hexadecimal digits
 */
record Received(String text, String id) {

  /**
   * @throws ProblemException {@code unsupported-document}, if a document cannot be read
   */
  static Received of(Article article, Problems problems) {
    return switch (article) {
      case Text text ->
          new Received(text.text(), Hashes.name(text.text().getBytes(StandardCharsets.UTF_8)));
      case Document document ->
          switch (Documents.extract(document.bytes(), document.mediaType())) {
            case Extracted extracted ->
                new Received(extracted.text(), Hashes.name(document.bytes()));
            case Unsupported unsupported ->
                throw problems.plain(ProblemType.UNSUPPORTED_DOCUMENT, unsupported.detail(), false);
          };
    };
  }
}
