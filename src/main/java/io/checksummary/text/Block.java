package io.checksummary.text;

/**
 * A paragraph, heading, row or other block of a text.
 *
 * @param kind what the block is to a reader
 * @param span where it stands in {@code SourceText.text()}
 * @param level 1 to 6 for a heading, 1 being the highest; 0 for every other kind
 */
public record Block(Kind kind, Span span, int level) {

  /** What a block is to a reader. */
  public enum Kind {
    HEADING(true),
    PARAGRAPH(true),
    LIST_ITEM(true),
    /** One row of a table, its header included. */
    TABLE_ROW(true),
    /** Words under a picture, and its credit. */
    CAPTION(false),
    /** Navigation, running heads and footers, related stories, share buttons, "Loading". */
    FURNITURE(false);

    private final boolean article;

    Kind(boolean article) {
      this.article = article;
    }

    /**
     * Whether the block belongs to the article itself, so that it may be summarised and serve as
     * evidence.
     */
    public boolean isArticle() {
      return article;
    }
  }
}
