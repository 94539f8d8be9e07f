package io.checksummary.document.html.css;

import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A colour, as style sheets write it: by name, in hexadecimal digits, by {@code rgb()} or {@code
 * hsl()}.
 *
 * @param red from 0 to 255, as are the two others
 * @param alpha from 0, which is clear, to 1
 */
record CssColour(int red, int green, int blue, double alpha) {

  static final CssColour WHITE = new CssColour(255, 255, 255, 1);
  static final CssColour BLACK = new CssColour(0, 0, 0, 1);

  /** Of 255 steps of a colour, so many make no difference to the eye. */
  private static final int NEAREST = 16;

  private static final Map<String, CssColour> NAMED = load();

  boolean isClear() {
    return alpha < Concealment.FAINTEST;
  }

  /** Whether two colours are too near to each other to be told apart. */
  boolean isSimilar(CssColour other) {
    return Math.abs(red - other.red) <= NEAREST
        && Math.abs(green - other.green) <= NEAREST
        && Math.abs(blue - other.blue) <= NEAREST;
  }

  /** What is seen of it over another. */
  CssColour over(CssColour ground) {
    return new CssColour(mix(red, ground.red), mix(green, ground.green), mix(blue, ground.blue), 1);
  }

  private int mix(int mine, int other) {
    return (int) Math.round(mine * alpha + other * (1 - alpha));
  }

  /** Null for what is no colour. */
  static @Nullable CssColour of(String written) {
    String small = written.strip().toLowerCase(Locale.ROOT);
    if (small.equals("transparent")) {
      return new CssColour(0, 0, 0, 0);
    }
    if (small.startsWith("#")) {
      return hexadecimal(small.substring(1));
    }
    int open = small.indexOf('(');
    return open > 0 && small.endsWith(")")
        ? function(small.substring(0, open), small.substring(open + 1, small.length() - 1))
        : NAMED.get(small);
  }

  private static @Nullable CssColour hexadecimal(String digits) {
    if (!digits.matches("[0-9a-f]{3,8}") || digits.length() == 5 || digits.length() == 7) {
      return null;
    }
    String full = digits.length() < 6 ? digits.replaceAll("(.)", "$1$1") : digits;
    long value = Long.parseLong(full, 16);
    double alpha = full.length() == 8 ? (value & 255) / 255.0 : 1;
    long rgb = full.length() == 8 ? value >> 8 : value;
    return new CssColour((int) (rgb >> 16 & 255), (int) (rgb >> 8 & 255), (int) (rgb & 255), alpha);
  }

  private static @Nullable CssColour function(String name, String inside) {
    List<String> parts = new ArrayList<>();
    for (String part : inside.replace(',', ' ').replace('/', ' ').split(" +", 6)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    if (parts.size() < 3 || parts.size() > 4) {
      return null;
    }
    try {
      double alpha = parts.size() == 4 ? number(parts.get(3), 1) : 1;
      return switch (name) {
        case "rgb", "rgba" ->
            new CssColour(
                channel(parts.get(0)), channel(parts.get(1)), channel(parts.get(2)), alpha);
        case "hsl", "hsla" ->
            ofHue(degrees(parts.get(0)), number(parts.get(1), 1), number(parts.get(2), 1), alpha);
        default -> null;
      };
    } catch (NumberFormatException none) {
      return null;
    }
  }

  private static int channel(String part) {
    return (int) Math.round(Math.clamp(number(part, 255), 0, 255));
  }

  private static double number(String part, double whole) {
    return part.endsWith("%")
        ? Double.parseDouble(part.substring(0, part.length() - 1)) * whole / 100
        : Double.parseDouble(part);
  }

  private static double degrees(String part) {
    return part.endsWith("deg")
        ? Double.parseDouble(part.substring(0, part.length() - "deg".length()))
        : Double.parseDouble(part);
  }

  private static CssColour ofHue(double hue, double saturation, double light, double alpha) {
    return new CssColour(
        hue(0, hue, saturation, light),
        hue(8, hue, saturation, light),
        hue(4, hue, saturation, light),
        alpha);
  }

  /** The formula of CSS Color Level 4, for red, green or blue. */
  private static int hue(int n, double hue, double saturation, double light) {
    double k = ((n + hue / 30) % 12 + 12) % 12;
    double a = saturation * Math.min(light, 1 - light);
    double value = light - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    return (int) Math.round(Math.clamp(value, 0, 1) * 255);
  }

  private static Map<String, CssColour> load() {
    Map<String, CssColour> named = new HashMap<>();
    for (String line : TableFile.of(CssColour.class, "colours.txt").lines()) {
      String[] row = line.split(" ", 2);
      CssColour colour = hexadecimal(row[1]);
      if (colour != null) {
        named.put(row[0], colour);
      }
    }
    return Map.copyOf(named);
  }
}
