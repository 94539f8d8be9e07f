package io.checksummary.document.html.css;

import io.checksummary.document.html.css.value.CssLength;
import java.util.Map;

/** The size of an element's text. */
final class FontSize {

  private static final double ROOT = 16;

  private static final Map<String, Double> NAMED =
      Map.of(
          "xx-small", 9.0,
          "x-small", 10.0,
          "small", 13.0,
          "medium", ROOT,
          "large", 18.0,
          "x-large", 24.0,
          "xx-large", 32.0,
          "xxx-large", 48.0,
          "initial", ROOT);

  private FontSize() {}

  /**
   * @param around that of the element around, in pixels, as is the result
   */
  static double of(Map<String, String> style, double around) {
    String written = style.getOrDefault("font-size", "");
    double size =
        switch (written) {
          case "smaller" -> around / 1.2;
          case "larger" -> around * 1.2;
          default -> {
            Double named = NAMED.get(written);
            yield named != null ? named : CssLength.pixels(written, around, around).orElse(around);
          }
        };
    boolean none = CssLength.number(style.getOrDefault("font-size-adjust", "1")).orElse(1) == 0;
    return none ? 0 : Math.max(0, size);
  }
}
