package io.checksummary.document.html.css;

import io.checksummary.document.html.css.Placement.Frame;
import io.checksummary.document.html.css.value.CssLength;
import io.checksummary.document.html.css.value.Transform;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Works out where styles put an element, by its margins, its place and its transforms.
 *
 * <p>A caveat: where text before an element brings it is not known; nor is the size of what has
 * none written.
 */
final class BoxPlacer {

  /** What is not set is about so wide or high, in pixels: a line in a page. */
  private static final double BLOCK = 1264;

  private static final double SHRUNK = 400;
  private static final double LINE = 20;

  private static final double OFF_RIGHT = -SHRUNK;

  private static final double SMALLEST_SCALE = 0.1;

  /** From the lower end, so far up is above any page's beginning. */
  private static final double FARTHEST_UP = 4_000;

  private final Map<String, String> style;
  private final double font;
  private final boolean inLine;
  private final String position;

  /**
   * @param font the size of the element's text in pixels
   * @param inLine whether it has no box of its own
   */
  BoxPlacer(Map<String, String> style, double font, boolean inLine) {
    this.style = style;
    this.font = font;
    this.inLine = inLine;
    this.position = style.getOrDefault("position", "static");
  }

  /**
   * @param cut whether the element shows nothing of what it holds
   * @param opaque whether it has a ground of its own
   */
  Placement place(Placement around, boolean cut, boolean opaque) {
    Frame from =
        switch (position) {
          case "absolute" -> around.absolute();
          case "fixed" -> around.fixed();
          default -> around.flow();
        };
    Transform transform = transform();
    Frame own =
        new Frame(x(from, around), y(from), from.right(), from.cut())
            .moved(transform.x(), transform.y())
            .cutIf(isBeyondScreen(from) || isBehindGround(around));
    Frame inside =
        own.moved(pixels("padding-left", BLOCK, 0), pixels("padding-top", BLOCK, 0)).cutIf(cut);
    boolean holdsFixed = !inLine && holdsFixed();
    boolean holdsPlaced = holdsFixed || !position.equals("static");
    return new Placement(
        inside,
        holdsPlaced ? own.cutIf(cut) : around.absolute(),
        holdsFixed ? own.cutIf(cut) : around.fixed(),
        !isStack() && (around.covered() || opaque));
  }

  private boolean is(String property, String value) {
    return style.getOrDefault(property, "").equals(value);
  }

  private boolean has(String property) {
    String value = style.getOrDefault(property, "none");
    return !value.equals("none") && !value.equals("auto") && !value.equals("normal");
  }

  private boolean isPlaced() {
    return position.equals("absolute") || position.equals("fixed");
  }

  private OptionalDouble length(String property, double whole) {
    return CssLength.pixels(style.getOrDefault(property, ""), font, whole);
  }

  private double pixels(String property, double whole, double otherwise) {
    return length(property, whole).orElse(otherwise);
  }

  private double width() {
    return pixels("width", BLOCK, isPlaced() || has("float") ? SHRUNK : BLOCK);
  }

  private double x(Frame from, Placement around) {
    double margin = pixels("margin-left", BLOCK, 0);
    OptionalDouble left = length("left", CssLength.WIDTH);
    OptionalDouble right = length("right", CssLength.WIDTH);
    if (isPlaced()) {
      if (left.isPresent()) {
        return from.x() + left.getAsDouble() + margin;
      }
      return right.isPresent()
          ? from.x()
              + CssLength.WIDTH
              - right.getAsDouble()
              - pixels("margin-right", BLOCK, 0)
              - Math.min(width(), SHRUNK)
          : around.flow().x() + margin;
    }
    return from.x() + margin + (position.equals("relative") ? left.orElse(-right.orElse(0)) : 0);
  }

  private double y(Frame from) {
    double margin = inLine ? 0 : pixels("margin-top", BLOCK, 0);
    double whole = isPlaced() ? CssLength.HEIGHT : 0;
    OptionalDouble top = length("top", whole);
    OptionalDouble bottom = length("bottom", whole);
    if (isPlaced()) {
      if (top.isPresent() || bottom.isEmpty()) {
        return from.y() + top.orElse(0) + margin;
      }
      boolean above = from.isPage() || bottom.getAsDouble() >= FARTHEST_UP;
      return from.y() + (above ? CssLength.HEIGHT - bottom.getAsDouble() - LINE : 0);
    }
    return from.y() + margin + (position.equals("relative") ? top.orElse(-bottom.orElse(0)) : 0);
  }

  private Transform transform() {
    Transform transform = new Transform(font, width(), LINE);
    if (!inLine) {
      transform.addTranslate(style.getOrDefault("translate", "none"));
      transform.addRotate(style.getOrDefault("rotate", "none"));
      transform.addScale(style.getOrDefault("scale", "none"));
      transform.add(style.getOrDefault("transform", "none"));
    }
    return transform;
  }

  /** What stands on the screen cannot be scrolled to. */
  private boolean isBeyondScreen(Frame from) {
    return position.equals("fixed")
        && from.isPage()
        && (length("left", CssLength.WIDTH).orElse(0) >= CssLength.WIDTH
            || length("top", CssLength.HEIGHT).orElse(0) >= CssLength.HEIGHT
            || length("right", CssLength.WIDTH).orElse(0) <= OFF_RIGHT
            || length("bottom", CssLength.HEIGHT).orElse(0) <= OFF_RIGHT);
  }

  private boolean isBehindGround(Placement around) {
    return around.covered()
        && style.getOrDefault("z-index", "auto").startsWith("-")
        && !position.equals("static");
  }

  private boolean holdsFixed() {
    return has("transform")
        || has("translate")
        || has("rotate")
        || has("scale")
        || has("filter")
        || style.getOrDefault("contain", "").matches(".*\\b(?:strict|content|paint|layout)\\b.*");
  }

  /** Whether what is put behind all others inside cannot leave the element. */
  private boolean isStack() {
    return holdsFixed()
        || position.equals("fixed")
        || position.equals("sticky")
        || (!position.equals("static") && has("z-index"))
        || is("isolation", "isolate")
        || has("mix-blend-mode")
        || Opacity.of(style) < 1;
  }

  /** Whether turns and stretches leave nothing of the element's face. */
  boolean isTransformedAway() {
    if (inLine) {
      return false;
    }
    Transform transform = transform();
    return transform.scale() < SMALLEST_SCALE
        || transform.isBehind()
        || (is("backface-visibility", "hidden") && transform.isTurnedAway());
  }
}
