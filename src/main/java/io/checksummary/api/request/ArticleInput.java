package io.checksummary.api.request;

import io.checksummary.document.DocumentContent;

/**
 * An article as a caller has it: its text, or the bytes of a document.
 *
 * <p>Example: {@code new ArticleInput.Text("Sales rose 12%.")}. Whether a document can be read is
 * known only once its text is extracted.
 */
public sealed interface ArticleInput {

  /**
   * Text, in which every offset of the result counts.
   *
   * @param text plain, Markdown, or HTML whose tags are no words of the article
   */
  record Text(String text) implements ArticleInput {}

  /**
   * A document.
   *
   * @param content the file as it is
   * @param mediaType as given, parameters included: {@code text/html;charset=utf-8}
   */
  record Document(DocumentContent content, String mediaType) implements ArticleInput {

    /** Of bytes, which are not copied: do not change them afterwards. */
    public Document(byte[] bytes, String mediaType) {
      this(DocumentContent.of(bytes), mediaType);
    }
  }
}
