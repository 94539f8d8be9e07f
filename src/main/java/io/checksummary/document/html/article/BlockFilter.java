package io.checksummary.document.html.article;

import io.checksummary.text.line.FurnitureWords;
import java.util.List;

/** Tells blocks that stand between the paragraphs of an article and are none of them. */
final class BlockFilter {

  private static final int SHORTEST_TEASER = 20;
  private static final int LONGEST_CAPTION = 100;
  private static final int LONGEST_NOTICE = 250;
  private static final int LONGEST_CREDIT = 160;
  private static final int LONGEST_LABEL = 40;

  private final PageBlocks page;
  private final FurnitureWords words;

  BlockFilter(PageBlocks page, FurnitureWords words) {
    this.page = page;
    this.words = words;
  }

  /** "Share this", "Sign up for our newsletter", "Related stories", "Photo: …". */
  boolean isNotice(PageBlock block) {
    String key = block.key();
    boolean credit = words.isNotice(key) || words.isCaptionStart(key) || words.isCaptionEnd(key);
    return !block.isRow()
        && (words.isFurnitureLine(key)
            || words.isRelatedHeading(key)
            || (block.length() <= LONGEST_NOTICE && words.isFurnitureStart(key))
            || (block.length() <= LONGEST_CREDIT && credit));
  }

  /** A paragraph that is one link leads to another story. */
  boolean isTeaser(int i) {
    PageBlock block = page.blocks().get(i);
    boolean address = block.text().startsWith("http") || block.text().startsWith("www.");
    boolean heads =
        block.isHeading() && i + 1 < page.blocks().size() && page.blocks().get(i + 1).isProse();
    return block.isLink()
        && block.links() == 1
        && block.length() >= SHORTEST_TEASER
        && !address
        && !heads
        && !block.isRow();
  }

  /** A label that shares its element with a picture alone. */
  boolean isCaption(PageBlock block) {
    return block.length() <= LONGEST_CAPTION
        && !block.isHeading()
        && !block.isRow()
        && !block.isFinished()
        && page.extent(block.element()).count() == 1
        && block.element().selectFirst("img") != null;
  }

  /** What ends no article: a link, a heading of nothing, a byline, a label. */
  boolean isLoose(PageBlock block) {
    return !block.isRow()
        && (block.isLink()
            || block.isHeading()
            || words.isByline(block.key())
            || (isLabel(block) && block.length() < LONGEST_LABEL));
  }

  /** No sentence, no item and no row, and no mark at its end. */
  static boolean isLabel(PageBlock block) {
    String text = block.text();
    return !block.isProse()
        && !block.isItem()
        && !block.isRow()
        && Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  boolean isByline(PageBlock block) {
    return words.isByline(block.key());
  }

  /** Whether most items of a list lead elsewhere. */
  boolean isLinkList(PageBlocks.Extent list) {
    List<PageBlock> items = page.blocks().subList(list.from(), list.to());
    long linked = items.stream().mapToLong(PageBlock::linked).sum();
    long linking = items.stream().filter(item -> item.linked() > 0).count();
    return linked * 10 > list.length() * 4L && linking * 10 >= items.size() * 7L;
  }
}
