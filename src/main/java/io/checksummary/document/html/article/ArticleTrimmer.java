package io.checksummary.document.html.article;

import io.checksummary.text.line.FurnitureWords;
import io.checksummary.text.line.LineContinuation;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/** Takes out of the article's element what stands between its paragraphs and is none of them. */
final class ArticleTrimmer {

  private static final int SHORTEST_TEASER = 20;
  private static final int LONGEST_LABEL = 100;

  private final PageBlocks page;
  private final List<PageBlock> blocks;
  private final FurnitureWords words;
  private final BitSet kept;

  ArticleTrimmer(PageBlocks page, FurnitureWords words, BitSet kept) {
    this.page = page;
    this.blocks = page.blocks();
    this.words = words;
    this.kept = kept;
  }

  void trim() {
    dropLinkLists();
    kept.stream().filter(i -> isNotice(blocks.get(i))).forEach(kept::clear);
    kept.stream().filter(this::isTeaser).forEach(kept::clear);
    kept.stream().filter(i -> isCaption(blocks.get(i))).forEach(kept::clear);
    trimEnd();
    dropEmptyHeadings();
  }

  private boolean isNotice(PageBlock block) {
    String key = block.key();
    return !block.isRow()
        && (words.isFurnitureLine(key)
            || (block.length() <= 250 && words.isFurnitureStart(key))
            || (block.length() <= 160 && words.isNotice(key))
            || words.isRelatedHeading(key)
            || (block.length() <= 160 && (words.isCaptionStart(key) || words.isCaptionEnd(key))));
  }

  /** A paragraph that is one link leads to another story. */
  private boolean isTeaser(int i) {
    PageBlock block = blocks.get(i);
    boolean address = block.text().startsWith("http") || block.text().startsWith("www");
    boolean head =
        block.isHeading()
            && i + 1 < blocks.size()
            && kept.get(i + 1)
            && blocks.get(i + 1).isProse();
    return block.isLink()
        && block.links() == 1
        && block.length() >= SHORTEST_TEASER
        && !address
        && !head
        && !block.isRow();
  }

  /** A label beside a picture. */
  private boolean isCaption(PageBlock block) {
    boolean label =
        block.length() <= LONGEST_LABEL
            && !block.isHeading()
            && !block.isRow()
            && !LineContinuation.isFinished(block.text());
    return label
        && page.extent(block.element()).count() == 1
        && !block.element().getElementsByTag("img").isEmpty();
  }

  /** Lists whose items lead elsewhere. */
  private void dropLinkLists() {
    for (Element element : page.elements()) {
      PageBlocks.Extent extent = page.extent(element);
      if (element.normalName().matches("ul|ol") && extent.count() > 0 && isLinkList(extent)) {
        kept.clear(extent.from(), extent.to());
      }
    }
  }

  private boolean isLinkList(PageBlocks.Extent extent) {
    List<PageBlock> items = blocks.subList(extent.from(), extent.to());
    int linked = items.stream().mapToInt(PageBlock::linked).sum();
    int length = items.stream().mapToInt(PageBlock::length).sum();
    long linking = items.stream().filter(item -> item.linked() > 0).count();
    return linked * 10 > length * 4 && linking * 10 >= items.size() * 7;
  }

  private void trimEnd() {
    for (int i = kept.length() - 1; i >= 0 && isLoose(blocks.get(i)); i = kept.length() - 1) {
      kept.clear(i);
    }
  }

  private boolean isLoose(PageBlock block) {
    return block.isLink()
        || block.isHeading()
        || words.isByline(block.key())
        || (!block.isProse()
            && !block.isRow()
            && !block.element().normalName().equals("li")
            && block.length() < 40
            && Character.isLetterOrDigit(block.text().codePointBefore(block.text().length())));
  }

  private void dropEmptyHeadings() {
    for (int i = kept.length() - 1; i >= 0; i = kept.previousSetBit(i - 1)) {
      int next = kept.nextSetBit(i + 1);
      if (blocks.get(i).isHeading() && next < 0) {
        kept.clear(i);
      }
      if (i == 0) break;
    }
  }
}
