package io.checksummary.api.request;

import io.checksummary.api.request.ArticleInput.Document;
import io.checksummary.api.request.ArticleInput.Text;
import io.checksummary.text.hash.Sha256;

/**
 * An article once it is read.
 *
 * @param input as it came
 * @param text the text that offsets count in: the caller's own, or what a document holds
 */
public record ReceivedArticle(ArticleInput input, String text) {

  /**
   * The name that its bytes give it: {@code sha256:} and 64 hexadecimal digits. A document and the
   * text that was extracted from it have different names.
   */
  public String id() {
    return switch (input) {
      case Text given -> Sha256.name(given.text());
      case Document document -> Sha256.name(document.bytes());
    };
  }
}
