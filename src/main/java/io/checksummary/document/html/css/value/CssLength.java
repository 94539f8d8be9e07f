package io.checksummary.document.html.css.value;

import io.checksummary.document.html.css.token.CssText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Lengths and numbers of CSS: {@code -9999px}, {@code 1.5em}, {@code calc(0px - 10vw)}, {@code
 * min(0px, 1em)}. A caveat: of the functions of calculation, those of angles and powers are not
 * read.
 */
public final class CssLength {

  /** The screen that a page is read on, in pixels. */
  public static final double WIDTH = 1280;

  /** See {@link #WIDTH}. */
  public static final double HEIGHT = 720;

  private static final double ROOT = 16;
  private static final double INCH = 96;
  private static final int DEEPEST = 40;

  private final double font;
  private final double whole;

  private CssLength(double font, double whole) {
    this.font = font;
    this.whole = whole;
  }

  /**
   * @param font the size of the text around, in pixels
   * @param whole what 100% are, in pixels
   * @return empty where it is no length
   */
  public static OptionalDouble pixels(String written, double font, double whole) {
    return new CssLength(font, whole).value(written, 0);
  }

  /** A number, or a share: 0.5 for {@code 50%}. */
  public static OptionalDouble number(String written) {
    return pixels(written, 1, 1);
  }

  private OptionalDouble value(String written, int depth) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    int open = text.indexOf('(');
    if (open < 0 || depth > DEEPEST) {
      return plain(text);
    }
    boolean one = CssText.next(text, open) == text.length() && text.endsWith(")");
    return one
        ? function(text.substring(0, open), text.substring(open + 1, text.length() - 1), depth)
        : OptionalDouble.empty();
  }

  private OptionalDouble function(String name, String inside, int depth) {
    List<String> parts = CssText.parts(inside);
    double[] values = new double[parts.size()];
    for (int i = 0; i < values.length; i++) {
      OptionalDouble value = sum(parts.get(i), depth + 1);
      if (value.isEmpty()) {
        return value;
      }
      values[i] = value.getAsDouble();
    }
    return switch (name) {
      case "", "calc", "-webkit-calc" -> OptionalDouble.of(values[0]);
      case "min" -> Arrays.stream(values).min();
      case "max" -> Arrays.stream(values).max();
      case "abs" -> OptionalDouble.of(Math.abs(values[0]));
      case "clamp" ->
          values.length == 3
              ? OptionalDouble.of(Math.max(values[0], Math.min(values[1], values[2])))
              : OptionalDouble.empty();
      default -> OptionalDouble.empty();
    };
  }

  /** Terms that stand between blanks: {@code 100% - 2 * 10px}. */
  private OptionalDouble sum(String written, int depth) {
    String text = written.strip();
    double sum = 0;
    int sign = 1;
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = CssText.next(text, i);
      boolean operator = (c == '+' || c == '-') && i > 0 && text.charAt(i - 1) == ' ';
      if (operator && !text.substring(start, i).isBlank()) {
        OptionalDouble term = product(text.substring(start, i), depth);
        if (term.isEmpty()) {
          return term;
        }
        sum += sign * term.getAsDouble();
        sign = c == '-' ? -1 : 1;
        start = end;
      }
      i = end;
    }
    OptionalDouble last = product(text.substring(start), depth);
    return last.isEmpty() ? last : OptionalDouble.of(sum + sign * last.getAsDouble());
  }

  private OptionalDouble product(String text, int depth) {
    double product = 1;
    char operator = '*';
    int start = 0;
    for (int i = 0; i <= text.length(); ) {
      char c = i == text.length() ? '*' : text.charAt(i);
      int end = i == text.length() ? i + 1 : CssText.next(text, i);
      if (c == '*' || c == '/') {
        OptionalDouble factor = value(text.substring(start, i), depth);
        if (factor.isEmpty()) {
          return factor;
        }
        product = operator == '*' ? product * factor.getAsDouble() : product / factor.getAsDouble();
        operator = c;
        start = end;
      }
      i = end;
    }
    return OptionalDouble.of(product);
  }

  private OptionalDouble plain(String text) {
    int end = 0;
    while (end < text.length() && "+-.0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end + 1 < text.length() && text.charAt(end) == 'e' && isExponent(text, end + 1)) {
      end += 2;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
    }
    if (end == 0 || end > 40) {
      return OptionalDouble.empty();
    }
    try {
      double value = Double.parseDouble(text.substring(0, end));
      double unit = unit(text.substring(end).strip());
      return unit < 0 ? OptionalDouble.empty() : OptionalDouble.of(value * unit);
    } catch (NumberFormatException none) {
      return OptionalDouble.empty();
    }
  }

  private static boolean isExponent(String text, int at) {
    char c = text.charAt(at);
    boolean sign = c == '+' || c == '-';
    return Character.isDigit(sign && at + 1 < text.length() ? text.charAt(at + 1) : c);
  }

  /** The pixels of a unit; negative where it is none. */
  private double unit(String unit) {
    return switch (unit) {
      case "", "px" -> 1;
      case "pt" -> INCH / 72;
      case "pc" -> INCH / 6;
      case "in" -> INCH;
      case "cm" -> INCH / 2.54;
      case "mm" -> INCH / 25.4;
      case "q" -> INCH / 101.6;
      case "em", "lh", "ic" -> font;
      case "ex", "ch", "cap" -> font / 2;
      case "rem", "rlh", "ric" -> ROOT;
      case "rex", "rch", "rcap" -> ROOT / 2;
      case "vw",
          "svw",
          "lvw",
          "dvw",
          "vi",
          "svi",
          "lvi",
          "dvi",
          "vmax",
          "svmax",
          "lvmax",
          "dvmax",
          "cqw",
          "cqi",
          "cqmax" ->
          WIDTH / 100;
      case "vh",
          "svh",
          "lvh",
          "dvh",
          "vb",
          "svb",
          "lvb",
          "dvb",
          "vmin",
          "svmin",
          "lvmin",
          "dvmin",
          "cqh",
          "cqb",
          "cqmin" ->
          HEIGHT / 100;
      case "%" -> whole / 100;
      default -> -1;
    };
  }
}
