package io.checksummary.document.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours as style sheets write them, in six hexadecimal digits.
 *
 * <p>Example: {@code #FFF}, {@code white} and {@code rgb(255, 255, 255)} are {@code ffffff}.
 */
final class CssColour {

  /** Of 255 steps of a colour, so many make no difference to the eye. */
  private static final int NEAREST = 16;

  private static final Map<String, String> COLOURS =
      Map.of(
          "white", "ffffff",
          "black", "000000",
          "red", "ff0000",
          "yellow", "ffff00",
          "blue", "0000ff",
          "green", "008000",
          "gray", "808080",
          "grey", "808080",
          "silver", "c0c0c0",
          "whitesmoke", "f5f5f5");

  private static final Pattern RGB =
      Pattern.compile(
          "rgba?\\( ?(\\d{1,3})[ ,]+(\\d{1,3})[ ,]+(\\d{1,3}) ?(?:[,/] ?([\\d.]{1,6})%?)? ?\\)");

  private CssColour() {}

  /** Whether two colours are too near to each other to be told apart. */
  static boolean isSimilar(String colour, String other) {
    if (colour.length() != 6 || other.length() != 6) {
      return false;
    }
    for (int i = 0; i < 6; i += 2) {
      int one = Integer.parseInt(colour.substring(i, i + 2), 16);
      if (Math.abs(one - Integer.parseInt(other.substring(i, i + 2), 16)) > NEAREST) {
        return false;
      }
    }
    return true;
  }

  /** Six hexadecimal digits; {@code none} for what is transparent, empty for what is no colour. */
  static String of(String written) {
    String small = written.toLowerCase(Locale.ROOT);
    Matcher rgb = RGB.matcher(small);
    if (small.equals("transparent")) {
      return "none";
    }
    if (small.matches("#[0-9a-f]{6}")) {
      return small.substring(1);
    }
    if (small.matches("#[0-9a-f]{3}")) {
      return small.substring(1).replaceAll("(.)", "$1$1");
    }
    if (small.matches("#(?:[0-9a-f]{6}00|[0-9a-f]{3}0)")) {
      return "none";
    }
    if (rgb.matches()) {
      boolean clear = rgb.group(4) != null && Double.parseDouble("0" + rgb.group(4)) < 0.05;
      return clear ? "none" : hex(rgb.group(1)) + hex(rgb.group(2)) + hex(rgb.group(3));
    }
    return COLOURS.getOrDefault(small, "");
  }

  private static String hex(String value) {
    return String.format(Locale.ROOT, "%02x", Math.min(255, Integer.parseInt(value)));
  }
}
