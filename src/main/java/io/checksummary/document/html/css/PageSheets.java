package io.checksummary.document.html.css;

import io.checksummary.document.html.css.sheet.DataAddress;
import io.checksummary.document.html.css.sheet.MediaCondition;
import io.checksummary.document.html.css.token.StyleTooComplexException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The style sheets that a page holds, those that a browser uses.
 *
 * @param texts in order
 * @param complete whether there are no others, in files of their own
 */
record PageSheets(List<String> texts, boolean complete) {

  /** Style sheets beyond this many characters are none of an article's page. */
  private static final int LONGEST = 4_000_000;

  static PageSheets of(Document page) {
    List<String> texts = new ArrayList<>();
    boolean complete = true;
    String preferred = "";
    for (Element element : page.select("style, link")) {
      String title = element.attr("title");
      preferred = preferred.isEmpty() && isInUse(element) ? title : preferred;
      if (isInUse(element) && (title.isEmpty() || title.equals(preferred))) {
        String sheet = sheet(element);
        complete &= !sheet.isEmpty() || element.normalName().equals("style");
        complete &= !sheet.contains("@import") || sheet.contains("data:");
        texts.add(sheet);
      }
    }
    return new PageSheets(checked(texts), complete);
  }

  /** The sheets of a shadow tree. */
  static List<String> inside(Element template) {
    return checked(
        template.select("style, link").stream()
            .filter(PageSheets::isSheet)
            .map(PageSheets::sheet)
            .toList());
  }

  private static List<String> checked(List<String> texts) {
    if (texts.stream().mapToLong(String::length).sum() > LONGEST) {
      throw new StyleTooComplexException();
    }
    return List.copyOf(texts);
  }

  private static String sheet(Element element) {
    if (!element.normalName().equals("style")) {
      return DataAddress.sheet(element.attr("href"));
    }
    return element.data().isEmpty() ? element.wholeText() : element.data();
  }

  /** With scripts, nothing in {@code noscript} is. */
  private static boolean isInUse(Element element) {
    return isSheet(element) && element.closest("template, noscript") == null;
  }

  private static boolean isSheet(Element element) {
    String type = element.attr("type").strip();
    boolean css = type.isEmpty() || type.equalsIgnoreCase("text/css");
    return css
        && MediaCondition.holds(element.attr("media"))
        && (element.normalName().equals("style") || isLinked(element));
  }

  private static boolean isLinked(Element link) {
    List<String> relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1));
    return relations.contains("stylesheet")
        && !relations.contains("alternate")
        && !link.hasAttr("disabled");
  }
}
