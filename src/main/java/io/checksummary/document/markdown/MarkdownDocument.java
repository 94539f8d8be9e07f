package io.checksummary.document.markdown;

import io.checksummary.text.source.SourceText;

/**
 * Masks what no reader of a rendered document in Markdown (CommonMark, with GitHub's front matter,
 * footnotes and struck-out text) sees as the article's words: front matter, the titles of links,
 * definitions of link references, footnotes that nothing refers to, and struck-out text.
 *
 * <p>What is masked keeps its length and its line ends, so that offsets count in the document as it
 * was written. Code is left alone. In doubt a passage is shown.
 */
public final class MarkdownDocument {

  private final String written;
  private final char[] shown;

  private MarkdownDocument(String written) {
    this.written = written;
    this.shown = written.toCharArray();
  }

  /** The document, of the same length, with {@link SourceText#MASK} for what is not shown. */
  public static String shown(String written) {
    MarkdownDocument document = new MarkdownDocument(written);
    int body = FrontMatter.end(written);
    document.mask(0, body);
    MarkdownLines lines = MarkdownLines.of(written, body);
    LinkDefinitions.in(lines).forEach(line -> document.mask(line.start(), line.end()));
    Footnotes.unused(lines).forEach(line -> document.mask(line.start(), line.end()));
    InlineMarks.hidden(lines).forEach(span -> document.mask(span.start(), span.end()));
    return new String(document.shown);
  }

  private void mask(int from, int to) {
    for (int i = from; i < to; i++) {
      if (written.charAt(i) != '\n' && written.charAt(i) != '\r') {
        shown[i] = SourceText.MASK;
      }
    }
  }
}
