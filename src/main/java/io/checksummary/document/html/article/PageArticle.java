package io.checksummary.document.html.article;

import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.line.FurnitureWords;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What of a page's shown text is its article, by rules of thumb: the element that holds most
 * sentences and least links, without what its elements' names, its links and its words tell to be
 * something else.
 *
 * <p>All of a page's text is its article where none can be told from what stands around it: in a
 * short page, one of tables, an ordinary document.
 */
public final class PageArticle {

  private final PageBlocks blocks;
  private final BitSet places;
  private final Set<TextNode> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private final @Nullable Element headline;

  private PageArticle(PageBlocks blocks, BitSet places, @Nullable Element headline) {
    this.blocks = blocks;
    this.places = places;
    this.headline = headline;
    places.stream().forEach(i -> kept.addAll(blocks.blocks().get(i).nodes()));
  }

  /**
   * The article of a page.
   *
   * @param blocks what the page shows
   */
  public static PageArticle of(Document document, PageBlocks blocks) {
    String language = LanguageDetector.primary(document.select("html").attr("lang"));
    BlockFilter filter = new BlockFilter(blocks, FurnitureWords.of(language));
    ArticleBlocks article = ArticleBlocks.of(document, blocks, filter);
    return new PageArticle(blocks, article.kept(), article.headline());
  }

  /** Whether text that is shown belongs to the article. */
  public boolean has(TextNode text) {
    return kept.contains(text);
  }

  /** Whether an element that is shown holds none but text of other parts of the page. */
  public boolean isOutside(Element element) {
    PageBlocks.Extent extent = blocks.extent(element);
    int next = places.nextSetBit(extent.from());
    return extent.count() > 0 && (next < 0 || next >= extent.to());
  }

  /** Whether an element is the article's own headline. */
  public boolean isHeadline(Element element) {
    return headline != null && element.equals(headline);
  }
}
