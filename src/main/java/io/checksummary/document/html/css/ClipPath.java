package io.checksummary.document.html.css;

import io.checksummary.document.html.css.token.CssText;
import io.checksummary.document.html.css.value.CssLength;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether what an element is clipped by leaves nothing of it. */
final class ClipPath {

  /** What is no larger than this, in pixels, shows no letter. */
  private static final double FLAT = 2;

  private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,9}\\.?\\d{0,9}|\\.\\d{1,9})");

  private final double font;
  private final double width;
  private final double height;

  private ClipPath(double font, double width, double height) {
    this.font = font;
    this.width = width;
    this.height = height;
  }

  /**
   * @param height the element's, in pixels
   */
  static boolean hides(Map<String, String> style, double font, double width, double height) {
    ClipPath one = new ClipPath(font, width, height);
    return one.leavesNothing(style.getOrDefault("clip-path", "none"))
        || (style.getOrDefault("position", "").matches("absolute|fixed")
            && one.isEmptyRectangle(style.getOrDefault("clip", "auto")));
  }

  private boolean leavesNothing(String path) {
    int open = path.indexOf('(');
    if (open < 0) {
      return false;
    }
    int name = path.lastIndexOf(' ', open) + 1;
    int end = CssText.next(path, open);
    String inside = path.substring(open + 1, Math.max(open + 1, end - 1)).strip();
    return switch (path.substring(name, open)) {
      case "inset" -> isInset(sides(inside));
      case "rect" -> isRectangle(sides(inside));
      case "xywh" -> isSized(sides(inside));
      case "circle", "ellipse" -> isRound(inside);
      case "polygon" -> isLine(inside);
      case "path" -> isPoint(inside);
      default -> false;
    };
  }

  private List<String> sides(String inside) {
    return CssText.words(inside.replaceFirst("\\bround\\b.*", ""));
  }

  private double x(String written) {
    return CssLength.pixels(written, font, width).orElse(0);
  }

  private double y(String written) {
    return CssLength.pixels(written, font, height).orElse(0);
  }

  private boolean isInset(List<String> sides) {
    if (sides.isEmpty()) {
      return false;
    }
    String right = sides.size() > 1 ? sides.get(1) : sides.getFirst();
    String bottom = sides.size() > 2 ? sides.get(2) : sides.getFirst();
    String left = sides.size() > 3 ? sides.get(3) : right;
    return y(sides.getFirst()) + y(bottom) >= height - 1 || x(left) + x(right) >= width - 1;
  }

  /** The places of the sides, from above and from the left. */
  private boolean isRectangle(List<String> sides) {
    if (sides.size() < 4) {
      return false;
    }
    double right = sides.get(1).equals("auto") ? width : x(sides.get(1));
    double bottom = sides.get(2).equals("auto") ? height : y(sides.get(2));
    return bottom - y(sides.getFirst()) <= FLAT || right - x(sides.get(3)) <= FLAT;
  }

  private boolean isSized(List<String> sides) {
    return sides.size() >= 4 && (x(sides.get(2)) <= FLAT || y(sides.get(3)) <= FLAT);
  }

  private boolean isRound(String inside) {
    String[] halves = inside.split("\\bat\\b", 2);
    List<String> radii = CssText.words(halves[0]);
    List<String> place = halves.length > 1 ? CssText.words(halves[1]) : List.of();
    double across = radii.isEmpty() ? width : radius(radii.getFirst(), width);
    double down = radii.isEmpty() ? height : radius(radii.getLast(), height);
    boolean outside =
        !place.isEmpty()
            && (isBeyond(x(place.getFirst()), across, width)
                || isBeyond(y(place.getLast()), down, height));
    return across <= FLAT || down <= FLAT || outside;
  }

  private static boolean isBeyond(double middle, double radius, double extent) {
    return middle + radius <= 0 || middle - radius >= extent;
  }

  private double radius(String written, double whole) {
    return CssLength.pixels(written, font, whole).orElse(whole);
  }

  /** Whether the area between the corners is none, or outside of the element. */
  private boolean isLine(String inside) {
    List<String> corners = CssText.parts(inside.replaceFirst("^(?:nonzero|evenodd)\\s*,", ""));
    double[] across = new double[corners.size()];
    double[] down = new double[corners.size()];
    for (int i = 0; i < across.length; i++) {
      List<String> corner = CssText.words(corners.get(i));
      if (corner.size() != 2) {
        return false;
      }
      across[i] = x(corner.getFirst());
      down[i] = y(corner.getLast());
    }
    double area = 0;
    for (int i = 0; i < across.length; i++) {
      int next = (i + 1) % across.length;
      area += across[i] * down[next] - across[next] * down[i];
    }
    return Math.abs(area) < FLAT * FLAT
        || Arrays.stream(across).allMatch(x -> x <= 0)
        || Arrays.stream(across).allMatch(x -> x >= width)
        || Arrays.stream(down).allMatch(y -> y <= 0)
        || Arrays.stream(down).allMatch(y -> y >= height);
  }

  /** Whether a path does not leave the place where it begins. */
  private static boolean isPoint(String path) {
    double[] numbers =
        NUMBER
            .matcher(path)
            .results()
            .limit(200)
            .mapToDouble(number -> Double.parseDouble(number.group()))
            .toArray();
    return numbers.length > 0
        && Arrays.stream(numbers).max().orElse(0) - Arrays.stream(numbers).min().orElse(0) <= FLAT;
  }

  private boolean isEmptyRectangle(String clip) {
    if (!clip.startsWith("rect(")) {
      return false;
    }
    return isRectangle(
        CssText.words(clip.substring("rect(".length()).replace(")", "").replace(',', ' ')));
  }
}
