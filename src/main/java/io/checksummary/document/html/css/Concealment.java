package io.checksummary.document.html.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the values of an element's properties hide it and all it holds: it is not displayed,
 * faint, cut off, without size, or moved off the screen.
 *
 * <p>A caveat: where boxes end up beside each other is not worked out, so that what covers another
 * is not seen.
 */
final class Concealment {

  /** So far to the left or above, in pixels, nothing is on the screen. */
  static final double OFF_SCREEN = -400;

  /** What is fainter than this, from 0 to 1, is not seen. */
  static final double FAINTEST = 0.1;

  private static final double SMALLEST_SCALE = 0.1;

  private static final Pattern NUMBERS = Pattern.compile("-?(?:\\d{1,9}\\.?\\d{0,9}|\\.\\d{1,9})");

  private static final Pattern FUNCTION = Pattern.compile("([a-z0-9]{3,14})\\(([^()]{0,200})\\)");

  private static final Set<String> SIDES =
      Set.of(
          "left",
          "top",
          "right",
          "bottom",
          "inset-inline-start",
          "inset-inline-end",
          "inset-block-start",
          "inset-block-end");

  private static final Set<String> MARGINS =
      Set.of("margin-left", "margin-top", "margin-inline-start", "margin-block-start");

  private static final Set<String> EXTENTS =
      Set.of(
          "height",
          "width",
          "max-height",
          "max-width",
          "block-size",
          "inline-size",
          "max-block-size",
          "max-inline-size");

  private final Map<String, String> style;
  private final double font;

  private Concealment(Map<String, String> style, double font) {
    this.style = style;
    this.font = font;
  }

  /**
   * @param font the size of the element's text in pixels
   */
  static boolean hides(Map<String, String> style, double font) {
    Concealment one = new Concealment(style, font);
    return one.is("display", "none")
        || one.is("content-visibility", "hidden")
        || one.isFilteredOut()
        || one.isMasked()
        || one.isEmptyBox()
        || one.isOffScreen()
        || one.isTransformedAway()
        || isClipped(one.value("clip-path"))
        || isClipped(one.value("-webkit-clip-path"))
        || one.isClippedByRectangle()
        || one.value("unicode-bidi").endsWith("override");
  }

  /** From 0 to 1; 1 where none is set. */
  static double opacity(Map<String, String> style) {
    String value = style.getOrDefault("opacity", "1");
    boolean percent = value.endsWith("%");
    String number = percent ? value.substring(0, value.length() - 1) : value;
    double opacity = CssLength.pixels(number, 1, 1).orElse(percent ? 100 : 1);
    return Math.clamp(percent ? opacity / 100 : opacity, 0, 1);
  }

  private String value(String property) {
    return style.getOrDefault(property, "");
  }

  private boolean is(String property, String value) {
    return value(property).equals(value);
  }

  private boolean isFilteredOut() {
    Matcher function = FUNCTION.matcher(value("filter"));
    while (function.find()) {
      if (function.group(1).equals("opacity") && isFaint(function.group(2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFaint(String written) {
    return opacity(Map.of("opacity", written.strip())) < FAINTEST;
  }

  /** A mask of nothing but what is clear. */
  private boolean isMasked() {
    String mask =
        value("mask") + value("mask-image") + value("-webkit-mask") + value("-webkit-mask-image");
    return mask.contains("gradient(")
        && mask.contains("transparent")
        && !mask.matches(".*(?:black|white|#|rgb|hsl).*");
  }

  /** A box of no size that shows nothing of what runs over. */
  private boolean isEmptyBox() {
    boolean cut =
        (value("overflow") + " " + value("overflow-x") + " " + value("overflow-y"))
            .matches(".*\\b(?:hidden|clip)\\b.*");
    boolean contained = value("contain").matches(".*\\b(?:size|strict)\\b.*");
    return (cut && (contained || EXTENTS.stream().anyMatch(this::isFlat)))
        || CssLength.pixels(value("zoom"), 1, 1).orElse(1) < SMALLEST_SCALE;
  }

  private boolean isFlat(String extent) {
    String size = value(extent);
    return !size.isEmpty() && CssLength.pixels(size, font, 500).orElse(500) <= 1;
  }

  private boolean isOffScreen() {
    boolean placed = value("position").matches("absolute|fixed|relative|sticky");
    return (placed && (SIDES.stream().anyMatch(side -> isFar(value(side))) || anyFar("inset")))
        || MARGINS.stream().anyMatch(side -> isFar(value(side)))
        || anyFar("margin");
  }

  private boolean anyFar(String shorthand) {
    return parts(value(shorthand)).anyMatch(this::isFar);
  }

  /** The parts between blanks that stand in no bracket. */
  private static Stream<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i == value.length() ? ' ' : value.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ' ' && depth <= 0) {
        parts.add(value.substring(start, i));
        start = i + 1;
      }
    }
    return parts.stream();
  }

  private boolean isFar(String length) {
    return !length.isEmpty() && CssLength.pixels(length, font, 0).orElse(0) <= OFF_SCREEN;
  }

  private boolean isTransformedAway() {
    String transform = value("transform").toLowerCase(Locale.ROOT);
    Matcher function = FUNCTION.matcher(transform);
    while (function.find()) {
      if (isAway(function.group(1), function.group(2))) {
        return true;
      }
    }
    return isAway("translate", value("translate").replace(' ', ','))
        || isAway("scale", value("scale").replace(' ', ','))
        || value("rotate").matches("(?:x|y|[01] [01] 0) -?90deg");
  }

  private boolean isAway(String function, String arguments) {
    String[] parts = arguments.split(",", 17);
    return switch (function) {
      case "translate", "translatex", "translatey", "translate3d" ->
          isMovedAway(parts[0]) || (parts.length > 1 && isMovedAway(parts[1]));
      case "scale", "scalex", "scaley", "scale3d" ->
          isSmall(parts[0]) || (parts.length > 1 && isSmall(parts[1]));
      case "rotatex", "rotatey" -> arguments.strip().matches("-?(?:90|270)deg|-?0?\\.[27]5turn");
      case "matrix" -> parts.length == 6 && (isSmallSide(parts, 0, 1) || isSmallSide(parts, 2, 3));
      default -> false;
    };
  }

  /** Where a place is given in per cent, a move by per cent may only bring it back. */
  private boolean isMovedAway(String length) {
    String text = length.strip();
    boolean percent = text.endsWith("%");
    boolean placed = SIDES.stream().anyMatch(side -> value(side).endsWith("%"));
    double moved = CssLength.pixels(text, font, 400).orElse(0);
    return percent ? !placed && moved <= OFF_SCREEN : moved <= OFF_SCREEN;
  }

  private static boolean isSmall(String scale) {
    String text = scale.strip();
    return !text.isEmpty() && Math.abs(CssLength.pixels(text, 1, 1).orElse(1)) < SMALLEST_SCALE;
  }

  private static boolean isSmallSide(String[] matrix, int one, int other) {
    return isSmall(matrix[one]) && isSmall(matrix[other]);
  }

  private boolean isClippedByRectangle() {
    String clip = value("clip");
    if (!clip.startsWith("rect(") || !value("position").matches("absolute|fixed")) {
      return false;
    }
    double[] sides = numbers(clip, 4);
    return sides.length == 4
        && (Math.abs(sides[2] - sides[0]) <= 1 || Math.abs(sides[1] - sides[3]) <= 1);
  }

  private static boolean isClipped(String path) {
    int open = path.indexOf('(');
    if (open < 0) {
      return false;
    }
    double[] numbers = numbers(path, 40);
    return switch (path.substring(0, open)) {
      case "inset" -> path.contains("%") && isInset(numbers);
      case "circle", "ellipse" -> numbers.length > 0 && numbers[0] == 0;
      case "polygon" -> isLine(numbers);
      default -> false;
    };
  }

  /** Whether two sides opposite to each other leave nothing in between. */
  private static boolean isInset(double[] sides) {
    return switch (sides.length) {
      case 0 -> false;
      case 1 -> sides[0] >= 50;
      case 2 -> sides[0] >= 50 || sides[1] >= 50;
      case 3 -> sides[0] + sides[2] >= 100 || sides[1] >= 50;
      default -> sides[0] + sides[2] >= 100 || sides[1] + sides[3] >= 100;
    };
  }

  /** Whether all corners have one place on either axis. */
  private static boolean isLine(double[] corners) {
    boolean flat = true;
    boolean narrow = true;
    for (int i = 2; i + 1 < corners.length; i += 2) {
      narrow &= corners[i] == corners[0];
      flat &= corners[i + 1] == corners[1];
    }
    return corners.length >= 2 && (flat || narrow);
  }

  private static double[] numbers(String text, int most) {
    return NUMBERS
        .matcher(text)
        .results()
        .limit(most)
        .mapToDouble(number -> Double.parseDouble(number.group()))
        .toArray();
  }
}
