package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.value.CssLength;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked of a feature that is a number: {@code min-width: 40em}, {@code width >= 600px},
 * {@code 400px <= width < 900px}, {@code color}.
 */
final class RangeFeature {

  private static final double FONT = 16;

  /** What is longer is none of a page: parts of {@link #RANGE} may end at any sign. */
  private static final int LONGEST = 100;

  private static final Pattern PLAIN =
      Pattern.compile("(?:-webkit-)?(?:(min|max)-)?([a-z-]+?)\\s*:\\s*(.+)");

  private static final Pattern RANGE =
      Pattern.compile("(?:([^<>=]+?)\\s*([<>]?=?)\\s*)??([a-z-]+)\\s*([<>]?=?)\\s*([^<>=]+)??");

  private RangeFeature() {}

  /**
   * @param features the numbers there are, lengths in pixels
   */
  static Truth of(String asked, Map<String, Double> features) {
    if (asked.length() > LONGEST) {
      return Truth.UNKNOWN;
    }
    Matcher plain = PLAIN.matcher(asked);
    if (plain.matches()) {
      String operator = plain.group(1) == null ? "=" : plain.group(1).equals("min") ? ">=" : "<=";
      return compare(features.getOrDefault(plain.group(2), Double.NaN), operator, plain.group(3));
    }
    if (features.containsKey(asked)) {
      return Truth.of(features.getOrDefault(asked, 0.0) != 0);
    }
    Matcher range = RANGE.matcher(asked);
    if (!range.matches() || !features.containsKey(range.group(3))) {
      return Truth.UNKNOWN;
    }
    double own = features.getOrDefault(range.group(3), Double.NaN);
    Truth left =
        range.group(1) == null ? Truth.YES : compare(own, turned(range.group(2)), range.group(1));
    Truth right = range.group(5) == null ? Truth.YES : compare(own, range.group(4), range.group(5));
    return left.compareTo(right) < 0 ? left : right;
  }

  private static String turned(String operator) {
    return operator.startsWith("<") ? operator.replace('<', '>') : operator.replace('>', '<');
  }

  private static Truth compare(double own, String operator, String written) {
    OptionalDouble other = number(written.strip());
    if (Double.isNaN(own) || other.isEmpty()) {
      return Truth.UNKNOWN;
    }
    double difference = own - other.getAsDouble();
    return switch (operator) {
      case "<" -> Truth.of(difference < 0);
      case "<=" -> Truth.of(difference <= 0);
      case ">" -> Truth.of(difference > 0);
      case ">=" -> Truth.of(difference >= 0);
      case "=" -> Truth.of(Math.abs(difference) < 1e-6);
      default -> Truth.UNKNOWN;
    };
  }

  private static OptionalDouble number(String written) {
    int slash = written.indexOf('/');
    if (slash > 0) {
      OptionalDouble over = CssLength.number(written.substring(0, slash));
      OptionalDouble under = CssLength.number(written.substring(slash + 1));
      return over.isPresent() && under.isPresent()
          ? OptionalDouble.of(over.getAsDouble() / under.getAsDouble())
          : OptionalDouble.empty();
    }
    return written.endsWith("dpi")
        ? times(written, "dpi", 1.0 / 96)
        : written.endsWith("dpcm")
            ? times(written, "dpcm", 2.54 / 96)
            : written.endsWith("dppx")
                ? times(written, "dppx", 1)
                : written.matches("[\\d.]+x")
                    ? times(written, "x", 1)
                    : CssLength.pixels(written, FONT, FONT);
  }

  private static OptionalDouble times(String written, String unit, double one) {
    OptionalDouble number =
        CssLength.number(written.substring(0, written.length() - unit.length()));
    return number.isPresent() ? OptionalDouble.of(number.getAsDouble() * one) : number;
  }
}
