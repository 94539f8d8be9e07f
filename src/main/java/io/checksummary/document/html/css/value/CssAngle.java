package io.checksummary.document.html.css.value;

import java.util.Locale;
import java.util.OptionalDouble;

/** Angles of CSS in degrees: {@code 90deg}, {@code .25turn}, {@code 100grad}, {@code 1.57rad}. */
public final class CssAngle {

  private CssAngle() {}

  /**
   * @return empty where it is none; a bare number is one in degrees
   */
  public static OptionalDouble degrees(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    return text.endsWith("turn")
        ? times(text, "turn", 360)
        : text.endsWith("grad")
            ? times(text, "grad", 0.9)
            : text.endsWith("rad")
                ? times(text, "rad", Math.toDegrees(1))
                : text.endsWith("deg") ? times(text, "deg", 1) : times(text, "", 1);
  }

  private static OptionalDouble times(String text, String unit, double degrees) {
    OptionalDouble number = CssLength.number(text.substring(0, text.length() - unit.length()));
    return number.isPresent() ? OptionalDouble.of(number.getAsDouble() * degrees) : number;
  }
}
