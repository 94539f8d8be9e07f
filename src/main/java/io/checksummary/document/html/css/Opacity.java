package io.checksummary.document.html.css;

import io.checksummary.document.html.css.value.CssLength;
import java.util.Map;

/** How much of an element is seen through: 1 for none. */
final class Opacity {

  private Opacity() {}

  /** From 0 to 1; 1 where none is set. */
  static double of(Map<String, String> style) {
    return of(style.getOrDefault("opacity", "1"));
  }

  /** Of a number or a share. */
  static double of(String written) {
    return Math.clamp(CssLength.number(written).orElse(1), 0, 1);
  }
}
