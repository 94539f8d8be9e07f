package io.checksummary.document.html.css;

import io.checksummary.document.html.css.token.CssText;
import io.checksummary.document.html.css.value.CssColour;
import io.checksummary.document.html.css.value.CssLength;
import java.util.List;
import java.util.Map;

/**
 * Whether the values of an element's properties hide it and all it holds, wherever that is placed:
 * it is not displayed, clipped, masked, or drawn over by something else.
 */
final class Concealment {

  private static final double SMALLEST_ZOOM = 0.1;

  private final Map<String, String> style;

  private Concealment(Map<String, String> style) {
    this.style = style;
  }

  /** Of any element, whether it has a box or none. */
  static boolean removes(Map<String, String> style) {
    return style.getOrDefault("display", "").matches("none|table-column|table-column-group");
  }

  /** Of an element with a box or a line of its own, which one without does not heed. */
  static boolean hides(Map<String, String> style) {
    Concealment one = new Concealment(style);
    return one.isMasked()
        || one.isReplaced()
        || one.value("unicode-bidi").endsWith("override")
        || CssLength.number(one.value("zoom")).orElse(1) < SMALLEST_ZOOM;
  }

  private String value(String property) {
    return style.getOrDefault(property, "");
  }

  /** A mask of nothing but what is clear, or of no size. */
  private boolean isMasked() {
    String mask = value("mask-image");
    if (mask.isEmpty() || mask.equals("none")) {
      return false;
    }
    boolean clear = true;
    for (String layer : CssText.parts(mask)) {
      List<CssColour> run = Ground.run(layer.strip());
      clear &= !run.isEmpty() && run.stream().allMatch(CssColour::isClear);
    }
    return clear || value("mask-size").matches("0(?:px|%)?(?: 0(?:px|%)?)?");
  }

  /** A picture in place of what the element holds. */
  private boolean isReplaced() {
    return value("content").matches("(?s)(?:url|image-set|(?:[a-z]+-)*gradient)\\(.*");
  }
}
