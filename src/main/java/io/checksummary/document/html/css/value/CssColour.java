package io.checksummary.document.html.css.value;

import io.checksummary.text.resource.TableFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A colour, as style sheets write it: by name, in hexadecimal digits, by {@code rgb()} or {@code
 * oklch()}.
 *
 * @param red from 0 to 255, as are the two others
 * @param alpha from 0, which is clear, to 1
 */
public record CssColour(int red, int green, int blue, double alpha) {

  /** What is fainter than this, from 0 to 1, is not seen. */
  public static final double FAINTEST = 0.1;

  public static final CssColour WHITE = new CssColour(255, 255, 255, 1);
  public static final CssColour BLACK = new CssColour(0, 0, 0, 1);

  /** Of 255 steps of a colour, so many make no difference to the eye. */
  private static final int NEAREST = 16;

  private static final Map<String, CssColour> NAMED = load();

  /** Of parts from 0 to 1, those outside cut off. */
  static CssColour of(double[] parts, double alpha) {
    return new CssColour(step(parts[0]), step(parts[1]), step(parts[2]), ColourSpace.cut(alpha));
  }

  private static int step(double part) {
    return (int) Math.round(ColourSpace.cut(part) * 255);
  }

  public boolean isClear() {
    return alpha < FAINTEST;
  }

  /** Whether two colours are too near to each other to be told apart. */
  public boolean isSimilar(CssColour other) {
    return Math.abs(red - other.red) <= NEAREST
        && Math.abs(green - other.green) <= NEAREST
        && Math.abs(blue - other.blue) <= NEAREST;
  }

  /** What is seen of it over another. */
  public CssColour over(CssColour ground) {
    return mixed(ground, alpha, 1);
  }

  /** So much of it, from 0 to 1, and the rest of the other. */
  CssColour mixed(CssColour other, double share, double newAlpha) {
    return new CssColour(
        mix(red, other.red, share),
        mix(green, other.green, share),
        mix(blue, other.blue, share),
        newAlpha);
  }

  private static int mix(int mine, int other, double share) {
    return (int) Math.round(mine * share + other * (1 - share));
  }

  CssColour withAlpha(double other) {
    return new CssColour(red, green, blue, ColourSpace.cut(other));
  }

  /** The same, but so much of it, from 0 to 1, as a group is seen. */
  public CssColour faded(double share) {
    return withAlpha(alpha * share);
  }

  /** The three parts from 0 to 1. */
  public double[] parts() {
    return new double[] {red / 255.0, green / 255.0, blue / 255.0};
  }

  /** Of three parts from 0 to 1, with this one's alpha. */
  public CssColour withParts(double[] parts) {
    return of(parts, alpha);
  }

  /** Null for what is no colour, or one that only the element around can tell. */
  public static @Nullable CssColour of(String written) {
    String small = written.strip().toLowerCase(Locale.ROOT);
    if (small.equals("transparent")) {
      return new CssColour(0, 0, 0, 0);
    }
    if (small.startsWith("#")) {
      return hexadecimal(small.substring(1));
    }
    int open = small.indexOf('(');
    return open > 0 && small.endsWith(")")
        ? ColourFunction.of(small.substring(0, open), small.substring(open + 1, small.length() - 1))
        : NAMED.get(small);
  }

  /** As the old attributes write it, where digits need no sign before them. */
  public static @Nullable CssColour ofAttribute(String written) {
    CssColour colour = of(written);
    return colour == null ? hexadecimal(written.strip().toLowerCase(Locale.ROOT)) : colour;
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
