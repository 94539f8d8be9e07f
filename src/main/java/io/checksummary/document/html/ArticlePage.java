package io.checksummary.document.html;

import io.checksummary.document.html.article.PageArticle;
import io.checksummary.document.html.article.PageBlocks;
import io.checksummary.document.html.css.PageStyles;
import io.checksummary.text.Checkpoint;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Walks through what a page shows of its article, in order, and reports it to a writer. Hidden
 * elements, controls, menus, asides, page footers and captions are left out, and whatever else is
 * told from the article.
 */
final class ArticlePage {

  /** Receives what a page shows. */
  interface Writer {

    void text(TextNode text);

    /** An element of its own line or paragraph begins or, at its end, ends. */
    void part(Part part, Element element, boolean ends);
  }

  /** What an element is to a reader. */
  enum Part {
    INLINE,
    PARAGRAPH,
    /** The article's own. */
    HEADLINE,
    HEADING,
    ITEM,
    LINE_BREAK,
    ROW,
    CELL
  }

  private static final Set<String> LEFT_OUT =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "noframes",
          "noembed",
          "iframe",
          "frameset",
          "embed",
          "applet",
          "canvas",
          "audio",
          "video",
          "svg",
          "math",
          "map",
          "nav",
          "aside",
          "footer",
          "figcaption",
          "menu",
          "button",
          "select",
          "datalist",
          "option",
          "del",
          "s",
          "strike",
          "textarea",
          "input",
          "progress",
          "meter",
          "rp",
          "title",
          "meta",
          "link");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "html",
          "body",
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "blockquote",
          "pre",
          "address",
          "figure",
          "details",
          "summary",
          "dl",
          "dt",
          "dd",
          "ul",
          "ol",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "caption",
          "hr",
          "center",
          "form",
          "fieldset",
          "legend",
          "hgroup",
          "search",
          "plaintext",
          "listing",
          "xmp");

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private final PageStyles styles;
  private final List<Shown> shown = new ArrayList<>();
  private final PageBlocks blocks = new PageBlocks();
  private final IdentityHashMap<Element, Boolean> layouts = new IdentityHashMap<>();

  /** What a page shows, in order. */
  private sealed interface Shown {

    record Text(TextNode node) implements Shown {}

    record Border(Part part, Element element, boolean ends) implements Shown {}
  }

  private ArticlePage(PageStyles styles) {
    this.styles = styles;
  }

  static void write(Document document, Writer writer) {
    ArticlePage page = new ArticlePage(PageStyles.of(document));
    NodeTraversor.filter(page.visitor(), document);
    PageArticle article = PageArticle.of(document, page.blocks);
    for (Shown next : page.shown) {
      switch (next) {
        case Shown.Text(TextNode node) when article.has(node) -> writer.text(node);
        case Shown.Border(Part part, Element element, boolean ends)
            when !article.isOutside(element) ->
            writer.part(article.isHeadline(element) ? Part.HEADLINE : part, element, ends);
        case Shown.Text outside -> {}
        case Shown.Border outside -> {}
      }
    }
  }

  private NodeFilter visitor() {
    return new NodeFilter() {
      @Override
      public FilterResult head(Node node, int depth) {
        Checkpoint.pass();
        return switch (node) {
          case TextNode text -> {
            if (styles.showsText()) {
              shown.add(new Shown.Text(text));
              blocks.text(text);
            }
            yield FilterResult.CONTINUE;
          }
          case Document document -> FilterResult.CONTINUE;
          case Element element -> begin(element);
          default -> FilterResult.SKIP_ENTIRELY;
        };
      }

      @Override
      public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !(node instanceof Document)) {
          styles.leave();
          Part part = part(element);
          shown.add(new Shown.Border(part, element, true));
          blocks.end(element, line(part));
        }
        return FilterResult.CONTINUE;
      }
    };
  }

  private NodeFilter.FilterResult begin(Element element) {
    if (isLeftOut(element) || !styles.enter(element)) {
      return NodeFilter.FilterResult.SKIP_ENTIRELY;
    }
    Part part = part(element);
    shown.add(new Shown.Border(part, element, false));
    blocks.begin(element, line(part));
    return NodeFilter.FilterResult.CONTINUE;
  }

  private static PageBlocks.Line line(Part part) {
    return switch (part) {
      case INLINE, CELL -> PageBlocks.Line.INSIDE;
      case ROW -> PageBlocks.Line.ROW;
      case PARAGRAPH, HEADLINE, HEADING, ITEM, LINE_BREAK -> PageBlocks.Line.OWN;
    };
  }

  private static boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName())
        || (element.normalName().equals("object") && element.hasAttr("data"))
        || (element.normalName().equals("bdo") && element.hasAttr("dir"))
        || element.attr("role").matches("(?i)navigation|menu|menubar|contentinfo|complementary");
  }

  private Part part(Element element) {
    String name = element.normalName();
    return switch (name) {
      case "br" -> Part.LINE_BREAK;
      case "li" -> Part.ITEM;
      case "tr" -> isLayout(element) ? Part.PARAGRAPH : Part.ROW;
      case "td", "th" -> isLayout(element) ? Part.PARAGRAPH : Part.CELL;
      default -> {
        boolean heading = HEADING.matcher(name).matches();
        yield heading ? Part.HEADING : PARAGRAPHS.contains(name) ? Part.PARAGRAPH : Part.INLINE;
      }
    };
  }

  /** Whether the table around a row or cell only sets things side by side. */
  private boolean isLayout(Element rowOrCell) {
    Element table = rowOrCell;
    for (int up = 0; up < 4 && table != null && !table.normalName().equals("table"); up++) {
      table = table.parent();
    }
    return table == null || layouts.computeIfAbsent(table, ArticlePage::looksLikeLayout);
  }

  private static boolean looksLikeLayout(Element table) {
    boolean nested = table.getElementsByTag("table").size() > 1;
    boolean presents = table.attr("role").matches("(?i)presentation|none");
    boolean single = table.select("td + td, td + th, th + td, th + th").isEmpty();
    return nested || presents || single;
  }
}
