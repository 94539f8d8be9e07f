package io.checksummary.api.request;

import io.checksummary.api.request.ArticleInput.Document;
import io.checksummary.api.request.ArticleInput.Text;
import io.checksummary.text.hash.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;

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
      case Document document -> name(document);
    };
  }

  private static String name(Document document) {
    try (DigestInputStream bytes =
        new DigestInputStream(document.content().open(), Sha256.begin())) {
      bytes.transferTo(OutputStream.nullOutputStream());
      return Sha256.name(bytes.getMessageDigest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
