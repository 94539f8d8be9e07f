package io.checksummary.document.html.article;

import io.checksummary.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells which blocks of a page are its article, and which of them is its headline. */
final class ArticleBlocks {

  /** In letters of sentences: what is shorter is no article with a page around it. */
  private static final int SHORTEST = 150;

  /** Blocks that are links or named as something else: a page around an article has as many. */
  private static final int FEWEST_AROUND = 3;

  private static final int SHORTEST_STANDFIRST = 40;
  private static final Set<String> LISTS = Set.of("ul", "ol");

  private final PageBlocks page;
  private final List<PageBlock> blocks;
  private final BlockFilter filter;
  private final BitSet dropped;
  private final BitSet kept = new BitSet();
  private int headline = -1;

  private ArticleBlocks(PageBlocks page, BlockFilter filter) {
    this.page = page;
    this.blocks = page.blocks();
    this.filter = filter;
    this.dropped = ElementFilter.dropped(page);
  }

  /** All blocks are the article where no article can be told from what stands around it. */
  static ArticleBlocks of(Document document, PageBlocks page, BlockFilter filter) {
    ArticleBlocks article = new ArticleBlocks(page, filter);
    Weights weights = new Weights(page.blocks(), article.dropped);
    Element body = new BodyElement(page, weights).find();
    if (body != null
        && weights.prose(page.extent(body)) >= SHORTEST
        && article.around() >= FEWEST_AROUND) {
      article.keep(body, document);
    }
    if (article.leavesText()) {
      article.kept.set(0, page.blocks().size());
    }
    return article;
  }

  private long around() {
    return IntStream.range(0, blocks.size())
        .filter(i -> dropped.get(i) || blocks.get(i).isLink())
        .count();
  }

  /** The indexes of the article's blocks. */
  BitSet kept() {
    return kept;
  }

  /** The element of the headline alone; null where there is none. */
  @Nullable Element headline() {
    Element element = headline < 0 ? null : blocks.get(headline).element();
    return element == null || page.extent(element).count() > 1 ? null : element;
  }

  private void keep(Element body, Document document) {
    PageBlocks.Extent extent = page.extent(body);
    kept.set(extent.from(), extent.to());
    kept.andNot(dropped);
    keepTables(body);
    page.elements().stream()
        .filter(element -> LISTS.contains(element.normalName()))
        .map(page::extent)
        .filter(list -> list.count() > 0 && filter.isLinkList(list))
        .forEach(list -> kept.clear(list.from(), list.to()));
    clear(kept.length(), i -> filter.isNotice(blocks.get(i)));
    clear(kept.length(), filter::isTeaser);
    clear(kept.length(), i -> filter.isCaption(blocks.get(i)));
    while (!kept.isEmpty() && filter.isLoose(blocks.get(kept.length() - 1))) {
      kept.clear(kept.length() - 1);
    }
    open(document);
  }

  /** Tables of data that stand beside the paragraphs, in the same part of the page. */
  private void keepTables(Element body) {
    Element part = body.closest("article, main");
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block.isRow()
          && !dropped.get(i)
          && !block.isLink()
          && Objects.equals(block.element().closest("article, main"), part)) {
        kept.set(i);
      }
    }
  }

  private void clear(int before, IntPredicate isFurniture) {
    for (int i = kept.nextSetBit(0); i >= 0 && i < before; i = kept.nextSetBit(i + 1)) {
      if (isFurniture.test(i)) {
        kept.clear(i);
      }
    }
  }

  /** The article begins with its headline; between it and the first sentence stand no labels. */
  private void open(Document document) {
    int first = kept.stream().filter(i -> blocks.get(i).isProse()).findFirst().orElse(-1);
    headline = first < 0 ? -1 : new Headline(document, page, new Span(first, kept.length())).find();
    if (headline < 0 || headline > first) {
      return;
    }
    for (int i = headline + 1; i < kept.nextSetBit(0); i++) {
      if (isStandfirst(i)) {
        kept.set(i);
      }
    }
    kept.clear(0, headline + 1);
    String key = blocks.get(headline).key();
    clear(kept.length(), i -> blocks.get(i).key().equals(key));
    clear(first, i -> BlockFilter.isLabel(blocks.get(i)));
    kept.set(headline);
  }

  private boolean isStandfirst(int i) {
    PageBlock block = blocks.get(i);
    return !dropped.get(i)
        && block.linked() * 2 < block.length()
        && block.length() >= SHORTEST_STANDFIRST
        && block.isFinished()
        && !filter.isByline(block);
  }

  /** Whether text is left out that does not look like what stands around an article. */
  private boolean leavesText() {
    long inside = 0;
    long outside = 0;
    for (int i = 0; i < blocks.size(); i++) {
      boolean plain = !dropped.get(i) && !blocks.get(i).isLink();
      inside += kept.get(i) ? blocks.get(i).length() : 0;
      outside += plain && !kept.get(i) ? blocks.get(i).length() : 0;
    }
    return outside * 2 > inside;
  }
}
