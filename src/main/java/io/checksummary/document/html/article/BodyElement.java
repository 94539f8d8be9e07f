package io.checksummary.document.html.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article's paragraphs. */
final class BodyElement {

  /** In percent: the innermost element with as much of the best one's weight is the body. */
  private static final int ENOUGH = 80;

  private static final ElementWords NAMED = new ElementWords("body.txt");
  private static final Set<String> HOLDERS =
      Set.of("div", "article", "section", "main", "body", "td", "center");

  private final PageBlocks page;
  private final Weights weights;

  BodyElement(PageBlocks page, Weights weights) {
    this.page = page;
    this.weights = weights;
  }

  /** Null where no element holds more sentences than labels and links. */
  @Nullable Element find() {
    long most = page.elements().stream().mapToLong(this::value).max().orElse(0);
    if (most <= 0) {
      return null;
    }
    Element densest =
        page.elements().stream()
            .filter(element -> value(element) * 100 >= most * ENOUGH)
            .reduce((outer, inner) -> inner)
            .orElse(null);
    return densest == null ? null : widened(densest);
  }

  private long value(Element element) {
    return weights.value(page.extent(element));
  }

  /** The element around it that is named as the body, if it holds not much more. */
  private Element widened(Element densest) {
    Element holder = densest;
    while (holder.parent() != null && !HOLDERS.contains(holder.normalName())) {
      holder = holder.parent();
    }
    long prose = weights.prose(page.extent(holder));
    Element around = holder;
    while (around != null && weights.prose(page.extent(around)) <= prose * 2) {
      if (NAMED.match(around) && !around.normalName().equals("body")) {
        return around;
      }
      around = around.parent();
    }
    return holder;
  }
}
