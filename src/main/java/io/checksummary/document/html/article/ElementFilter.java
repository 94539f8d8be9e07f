package io.checksummary.document.html.article;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Drops the elements of a page that say that they are no part of its article. */
final class ElementFilter {

  /** An element with a larger part of the page's sentences is none that stands around others. */
  private static final int LARGEST_SHARE = 30;

  /** Readers may have written more than the article's author did. */
  private static final int LARGEST_SHARE_OF_COMMENTS = 85;

  private static final ElementWords HOVERS = new ElementWords("hovers.txt");
  private static final ElementWords UNWANTED = new ElementWords("unwanted.txt");
  private static final ElementWords COMMENTS = new ElementWords("comments.txt");
  private static final Set<String> KEPT =
      Set.of("html", "body", "h1", "table", "thead", "tbody", "tfoot", "tr", "td", "th");

  private final PageBlocks page;
  private final Weights weights;
  private final BitSet dropped = new BitSet();

  private ElementFilter(PageBlocks page) {
    this.page = page;
    this.weights = new Weights(page.blocks(), new BitSet());
  }

  /** The indexes of the blocks in such elements. */
  static BitSet dropped(PageBlocks page) {
    ElementFilter filter = new ElementFilter(page);
    page.elements().stream().filter(filter::isUnwanted).forEach(filter::drop);
    filter.dropTeasers();
    return filter.dropped;
  }

  /** Whether an element only shows when a pointer rests on the words before it. */
  static boolean isHover(Element element) {
    return HOVERS.match(element);
  }

  private void drop(Element element) {
    PageBlocks.Extent extent = page.extent(element);
    dropped.set(extent.from(), extent.to());
  }

  private boolean isUnwanted(Element element) {
    PageBlocks.Extent extent = page.extent(element);
    if (extent.count() == 0 || KEPT.contains(element.normalName())) {
      return false;
    }
    double share = 100.0 * weights.prose(extent) / Math.max(1, weights.prose());
    boolean unwanted =
        isWhole(extent)
            && ((share <= LARGEST_SHARE && UNWANTED.match(element) && !isQuotation(element))
                || (share <= LARGEST_SHARE_OF_COMMENTS && COMMENTS.match(element)));
    return unwanted || isHover(element);
  }

  /** Whether it is no mere word of a sentence. */
  private boolean isWhole(PageBlocks.Extent extent) {
    return extent.count() > 1
        || extent.length() * 10L >= page.blocks().get(extent.from()).length() * 9L;
  }

  /** "social-embed" around what somebody said: the article quotes it. */
  private static boolean isQuotation(Element element) {
    return element.closest("blockquote") != null || element.selectFirst("blockquote") != null;
  }

  /** Of several articles, those that only announce others. */
  private void dropTeasers() {
    List<Element> articles =
        page.elements().stream().filter(e -> e.normalName().equals("article")).toList();
    long most = articles.stream().mapToLong(this::prose).max().orElse(0);
    if (most * 2 > weights.prose()) {
      articles.stream().filter(article -> prose(article) * 5 < most).forEach(this::drop);
    }
  }

  private long prose(Element element) {
    return weights.prose(page.extent(element));
  }
}
