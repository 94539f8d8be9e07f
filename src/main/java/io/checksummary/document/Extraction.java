package io.checksummary.document;

/** What came out of a document. */
public sealed interface Extraction {

  /**
   * The text in it, in which every offset of the result counts.
   *
   * @param text as decoded, without a byte order mark
   */
  record Extracted(String text) implements Extraction {}

  /**
   * No text.
   *
   * @param detail what was wrong, what was expected, what to try; holds no word of the document
   */
  record Unsupported(String detail) implements Extraction {}

  /**
   * More text than is read.
   *
   * @param most the most UTF-16 code units of a document, markup included
   */
  record TooLong(int most) implements Extraction {}
}
