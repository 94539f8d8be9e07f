package io.checksummary.document.html.css;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Lengths of CSS in pixels: {@code -9999px}, {@code 1.5em}, {@code calc(0px - 10vw)}, {@code
 * min(0px, 1em)}. A caveat: of what {@code calc} may hold, only sums, differences and one product
 * or quotient in a row are read.
 */
final class CssLength {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;
  private static final double ROOT = 16;
  private static final double INCH = 96;

  private CssLength() {}

  /**
   * @param font the size of the text around, in pixels
   * @param whole what 100% are, in pixels
   * @return empty where it is no length
   */
  static OptionalDouble pixels(String written, double font, double whole) {
    String text = written.strip();
    int open = text.indexOf('(');
    if (open > 0 && text.endsWith(")")) {
      return function(
          text.substring(0, open), text.substring(open + 1, text.length() - 1), font, whole);
    }
    return open == 0 && text.endsWith(")")
        ? sum(text.substring(1, text.length() - 1), font, whole)
        : plain(text, font, whole);
  }

  private static OptionalDouble function(String name, String inside, double font, double whole) {
    List<String> parts = SheetScanner.parts(inside);
    double[] values = new double[parts.size()];
    for (int i = 0; i < values.length; i++) {
      OptionalDouble value = sum(parts.get(i), font, whole);
      if (value.isEmpty()) {
        return value;
      }
      values[i] = value.getAsDouble();
    }
    return switch (name) {
      case "calc", "-webkit-calc" -> OptionalDouble.of(values[0]);
      case "min" -> Arrays.stream(values).min();
      case "max" -> Arrays.stream(values).max();
      case "clamp" ->
          values.length == 3
              ? OptionalDouble.of(Math.max(values[0], Math.min(values[1], values[2])))
              : OptionalDouble.empty();
      default -> OptionalDouble.empty();
    };
  }

  /** Terms that stand between blanks: {@code 100% - 2 * 10px}. */
  private static OptionalDouble sum(String text, double font, double whole) {
    double sum = 0;
    int sign = 1;
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '+' : text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean operator =
          i == text.length()
              || (depth == 0
                  && (c == '+' || c == '-')
                  && i > 0
                  && text.charAt(i - 1) == ' '
                  && !text.substring(start, i).isBlank());
      if (operator) {
        OptionalDouble term = product(text.substring(start, i), font, whole);
        if (term.isEmpty()) {
          return term;
        }
        sum += sign * term.getAsDouble();
        sign = c == '-' ? -1 : 1;
        start = i + 1;
      }
    }
    return OptionalDouble.of(sum);
  }

  private static OptionalDouble product(String text, double font, double whole) {
    int at = Math.max(text.lastIndexOf('*'), text.lastIndexOf('/'));
    if (at < 0 || text.indexOf(')', at) >= 0) {
      return pixels(text, font, whole);
    }
    OptionalDouble left = product(text.substring(0, at), font, whole);
    OptionalDouble right = pixels(text.substring(at + 1), font, whole);
    if (left.isEmpty() || right.isEmpty()) {
      return OptionalDouble.empty();
    }
    double other = right.getAsDouble();
    return OptionalDouble.of(
        text.charAt(at) == '*' ? left.getAsDouble() * other : left.getAsDouble() / other);
  }

  private static OptionalDouble plain(String text, double font, double whole) {
    int end = text.length();
    while (end > 0 && !Character.isDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
      end--;
    }
    if (end == 0 || end > 40) {
      return OptionalDouble.empty();
    }
    try {
      double value = Double.parseDouble(text.substring(0, end));
      double unit = unit(text.substring(end).strip().toLowerCase(Locale.ROOT), font, whole);
      return unit < 0 ? OptionalDouble.empty() : OptionalDouble.of(value * unit);
    } catch (NumberFormatException none) {
      return OptionalDouble.empty();
    }
  }

  /** The pixels of a unit; negative where it is none. */
  private static double unit(String unit, double font, double whole) {
    return switch (unit) {
      case "", "px" -> 1;
      case "pt" -> INCH / 72;
      case "pc" -> INCH / 6;
      case "in" -> INCH;
      case "cm" -> INCH / 2.54;
      case "mm" -> INCH / 25.4;
      case "q" -> INCH / 101.6;
      case "em", "lh" -> font;
      case "ex", "ch" -> font / 2;
      case "rem", "rlh" -> ROOT;
      case "vw", "svw", "lvw", "dvw", "vi", "vmax" -> WIDTH / 100;
      case "vh", "svh", "lvh", "dvh", "vb", "vmin" -> HEIGHT / 100;
      case "%" -> whole / 100;
      default -> -1;
    };
  }
}
