package io.checksummary.document.html.css;

import io.checksummary.document.html.css.value.CssLength;
import java.util.Map;

/** Whether an element's box has no size and shows nothing of what runs over. */
final class BoxCut {

  private static final double PAGE_WIDTH = 1264;
  private static final double UNKNOWN = 500;

  /** What is no larger than this, in pixels, shows no letter. */
  private static final double FLAT = 3;

  private final Map<String, String> style;
  private final Map<String, String> around;
  private final double font;

  private BoxCut(Map<String, String> style, Map<String, String> around, double font) {
    this.style = style;
    this.around = around;
    this.font = font;
  }

  /**
   * @param around the style of the element around
   */
  static boolean cuts(Map<String, String> style, Map<String, String> around, double font) {
    BoxCut one = new BoxCut(style, around, font);
    boolean across = one.clips("overflow-x", "overflow-y");
    boolean down = one.clips("overflow-y", "overflow-x");
    return (down && one.isFlat("height", "top", "bottom", one.ownHeight()))
        || (across && one.isFlat("width", "left", "right", UNKNOWN))
        || (across && one.isPushedOut());
  }

  private String value(String property) {
    return style.getOrDefault(property, "");
  }

  private boolean clips(String axis, String other) {
    String own = value(axis);
    boolean byOther =
        (own.isEmpty() || own.equals("visible")) && value(other).matches("hidden|auto|scroll");
    return byOther
        || own.matches("hidden|auto|scroll|clip|overlay")
        || value("contain").matches(".*\\b(?:strict|content|paint)\\b.*");
  }

  /** The height that what an element holds gives it. */
  private double ownHeight() {
    boolean contained = value("contain").matches(".*\\b(?:size|strict)\\b.*");
    boolean noLine = CssLength.pixels(value("line-height"), font, font).orElse(1) == 0;
    boolean noRow =
        around.getOrDefault("display", "").endsWith("grid")
            && around.getOrDefault("grid-template-rows", "").matches("0(?:fr|px)?\\b.*");
    return contained || noLine || noRow ? 0 : UNKNOWN;
  }

  private boolean isFlat(String extent, String before, String after, double otherwise) {
    double size =
        Math.max(
            Math.min(pixels(extent, otherwise), pixels("max-" + extent, UNKNOWN)),
            pixels("min-" + extent, 0));
    double padding =
        CssLength.pixels(value("padding-" + before), font, PAGE_WIDTH).orElse(0)
            + CssLength.pixels(value("padding-" + after), font, PAGE_WIDTH).orElse(0);
    return size + padding <= FLAT;
  }

  private double pixels(String property, double otherwise) {
    return CssLength.pixels(value(property), font, UNKNOWN).orElse(otherwise);
  }

  /** Whether the only line begins behind the end of the box. */
  private boolean isPushedOut() {
    double width = CssLength.pixels(value("width"), font, PAGE_WIDTH).orElse(PAGE_WIDTH);
    return value("white-space").matches("nowrap|pre")
        && CssLength.pixels(value("text-indent"), font, width).orElse(0) >= width;
  }
}
