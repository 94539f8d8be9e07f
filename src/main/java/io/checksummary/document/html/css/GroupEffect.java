package io.checksummary.document.html.css;

import io.checksummary.document.html.css.token.CssText;
import io.checksummary.document.html.css.value.CssColour;
import io.checksummary.document.html.css.value.CssLength;
import java.util.Map;

/**
 * What filters and ways of blending make of the colours of an element and all it holds, before they
 * are put on what is behind.
 *
 * @param filter as the property is written
 * @param blend the way of blending
 * @param behind what is behind the element
 */
record GroupEffect(String filter, String blend, Ground behind) {

  /** Letters that are blurred by more than this part of their size are not read. */
  private static final double BLURRED = 0.3;

  static boolean isIn(Map<String, String> style) {
    return !style.getOrDefault("filter", "none").equals("none")
        || !style.getOrDefault("mix-blend-mode", "normal").equals("normal");
  }

  static GroupEffect of(Map<String, String> style, Ground behind) {
    return new GroupEffect(
        style.getOrDefault("filter", "none"),
        style.getOrDefault("mix-blend-mode", "normal"),
        behind);
  }

  /** Whether nothing of the element can be read, whatever its colours. */
  boolean hides(double font) {
    for (String call : CssText.words(filter)) {
      if (call.startsWith("blur(") && pixels(call) > font * BLURRED) {
        return true;
      }
    }
    return false;
  }

  /** How much of an element a filter leaves, from 0 to 1. */
  static double opacity(String filter) {
    double opacity = 1;
    for (String call : CssText.words(filter)) {
      opacity *= call.startsWith("opacity(") ? Math.clamp(argument(call), 0, 1) : 1;
    }
    return opacity;
  }

  private static String inside(String call) {
    int open = call.indexOf('(');
    return open < 0 || !call.endsWith(")") ? "" : call.substring(open + 1, call.length() - 1);
  }

  private static double argument(String call) {
    return CssLength.number(inside(call)).orElse(1);
  }

  private static double pixels(String call) {
    return CssLength.pixels(inside(call), 16, 0).orElse(0);
  }

  /** What is seen of a colour of the group. */
  CssColour of(CssColour colour) {
    double[] parts = colour.parts();
    for (String call : CssText.words(filter)) {
      for (int i = 0; i < parts.length; i++) {
        parts[i] = filtered(call, parts[i]);
      }
    }
    if (!blend.equals("normal") && !behind.colours().isEmpty()) {
      double[] under = behind.colours().getFirst().parts();
      for (int i = 0; i < parts.length; i++) {
        parts[i] = blended(parts[i], under[i]);
      }
    }
    return colour.withParts(parts);
  }

  private static double filtered(String call, double part) {
    double amount = argument(call);
    return switch (call.substring(0, Math.max(0, call.indexOf('(')))) {
      case "brightness" -> Math.clamp(part * amount, 0, 1);
      case "contrast" -> Math.clamp((part - 0.5) * amount + 0.5, 0, 1);
      case "invert" -> part + Math.clamp(amount, 0, 1) * (1 - 2 * part);
      default -> part;
    };
  }

  private double blended(double part, double under) {
    return switch (blend) {
      case "multiply" -> part * under;
      case "screen" -> part + under - part * under;
      case "darken" -> Math.min(part, under);
      case "lighten" -> Math.max(part, under);
      case "difference" -> Math.abs(part - under);
      case "exclusion" -> part + under - 2 * part * under;
      case "color-dodge" -> part >= 1 ? (under > 0 ? 1 : 0) : Math.min(1, under / (1 - part));
      case "color-burn" -> part <= 0 ? (under < 1 ? 0 : 1) : 1 - Math.min(1, (1 - under) / part);
      case "plus-lighter" -> Math.min(1, part + under);
      default -> part;
    };
  }

  /** What is seen of a ground inside the group; what is behind the group stays as it is. */
  Ground of(Ground ground) {
    return ground.equals(behind)
        ? ground
        : new Ground(ground.colours().stream().map(this::of).toList());
  }
}
