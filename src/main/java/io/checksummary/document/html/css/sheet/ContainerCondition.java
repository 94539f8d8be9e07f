package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.value.CssLength;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What {@code @container} asks of the element around: {@code card (width > 400px)}. A caveat: an
 * element whose width is not known is taken to be as wide as the screen, and styles that are asked
 * for are taken to be others.
 *
 * @param name the container's own; empty for any
 * @param query what is asked of its size
 */
public record ContainerCondition(String name, String query) {

  private static final Set<String> JOINTS = Set.of("not", "and", "or", "style", "scroll-state");

  static ContainerCondition of(String written) {
    String text = written.strip();
    int end = 0;
    while (end < text.length() && "( \t\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String first = text.substring(0, end);
    boolean named = !first.isEmpty() && !JOINTS.contains(first.toLowerCase(Locale.ROOT));
    String query = named ? text.substring(end) : text;
    return new ContainerCondition(
        named ? first.toLowerCase(Locale.ROOT) : "", query.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * @param width the container's, in pixels
   */
  public boolean holds(double width) {
    Map<String, Double> sizes =
        Map.of(
            "width",
            width,
            "inline-size",
            width,
            "height",
            CssLength.HEIGHT,
            "block-size",
            CssLength.HEIGHT,
            "aspect-ratio",
            width / CssLength.HEIGHT);
    return query.isEmpty() || Truth.of(query, one -> leaf(one, sizes)) == Truth.YES;
  }

  private static Truth leaf(String asked, Map<String, Double> sizes) {
    if (asked.startsWith("orientation")) {
      return Truth.of(asked.endsWith("landscape"));
    }
    return asked.startsWith("style(") ? Truth.NO : RangeFeature.of(asked, sizes);
  }
}
