package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.token.CssText;
import io.checksummary.document.html.css.value.CssAngle;
import io.checksummary.document.html.css.value.CssColour;
import io.checksummary.document.html.css.value.CssLength;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which values a browser takes for properties of which one value hides and another shows. A
 * declaration of any other value is as if it were not written.
 */
public final class PropertyValues {

  private static final Set<String> EVERYWHERE =
      Set.of("inherit", "initial", "unset", "revert", "revert-layer");

  private static final Map<String, Pattern> KNOWN =
      Map.ofEntries(
          known(
              "display",
              "none|contents|(?:(?:block|inline|flow|flow-root|table|flex|grid|ruby|list-item|math)"
                  + "(?: (?:block|inline|flow|flow-root|table|flex|grid|ruby|list-item|math)){0,2})"
                  + "|inline-block|inline-table|inline-flex|inline-grid|-webkit-box|-webkit-flex"
                  + "|-webkit-inline-box|-webkit-inline-flex|ruby-text"
                  + "|table-(?:row|cell|column|caption|row-group|column-group|header-group"
                  + "|footer-group)"),
          known("visibility", "visible|hidden|collapse"),
          known("content-visibility", "visible|hidden|auto"),
          known("position", "static|relative|absolute|fixed|sticky|-webkit-sticky"),
          known("float", "none|left|right|inline-start|inline-end"),
          known("direction", "ltr|rtl"),
          known(
              "overflow",
              "(?:visible|hidden|clip|scroll|auto|overlay)"
                  + "(?: (?:visible|hidden|clip|scroll|auto|overlay))?"),
          known("clip", "auto|rect\\(.*\\)"),
          known("z-index", "auto|[+-]?\\d+|calc\\(.*\\)"),
          known("isolation", "auto|isolate"),
          known("backface-visibility", "visible|hidden"),
          known("-webkit-text-security", "none|disc|circle|square"),
          known(
              "mix-blend-mode",
              "normal|multiply|screen|overlay|darken|lighten|color-dodge|color-burn|hard-light"
                  + "|soft-light|difference|exclusion|hue|saturation|color|luminosity|plus-lighter"
                  + "|plus-darker"),
          known("transform", none("(?:matrix|translate|scale|rotate|skew|perspective)\\w*")),
          known(
              "filter",
              none(
                  "blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate"
                      + "|sepia|url")),
          known("unicode-bidi", "normal|embed|plaintext|isolate|bidi-override|isolate-override"));

  private static final Set<String> COLOURS =
      Set.of("color", "background-color", "-webkit-text-fill-color", "-webkit-text-stroke-color");

  private static final Set<String> LENGTHS =
      Set.of(
          "left top right bottom margin-left margin-top margin-right margin-bottom padding-left"
              .concat(" padding-top padding-right padding-bottom width height max-width max-height")
              .concat(" min-width min-height text-indent letter-spacing font-size")
              .split(" ", -1));

  /** Those of {@link #LENGTHS} that are never less than 0. */
  private static final Pattern POSITIVE =
      Pattern.compile("padding-.*|(?:max-|min-)?(?:width|height)|font-size|line-height");

  private static final Pattern WORD =
      Pattern.compile(
          "auto|none|normal|stretch|(?:-webkit-)?(?:min|max|fit)-content|-webkit-fill-available"
              + "|(?:x{1,3}-)?(?:small|large)|medium|smaller|larger|math"
              + "|-?[a-z][a-z-]*\\(.*\\)",
          Pattern.DOTALL);

  /** A number other than 0 without a unit is no length. */
  private static final Pattern BARE = Pattern.compile("[+-]?(?=[0.]*+[1-9])[0-9]*+\\.?[0-9]*+");

  /** {@code none}, or something by one of these functions first. */
  private static String none(String functions) {
    return "none|(?:" + functions + ")\\(.*\\)";
  }

  private static Map.Entry<String, Pattern> known(String property, String values) {
    return Map.entry(property, Pattern.compile(values, Pattern.DOTALL));
  }

  private PropertyValues() {}

  /**
   * Whether a browser takes the value. Variables in it must be known first: what holds any is
   * taken.
   */
  public static boolean isValid(String property, String value) {
    if (EVERYWHERE.contains(value) || value.contains("var(")) {
      return true;
    }
    Pattern known = KNOWN.get(property.startsWith("overflow-") ? "overflow" : property);
    if (known != null) {
      return known.matcher(value).matches();
    }
    if (COLOURS.contains(property)) {
      return isColour(value);
    }
    if (LENGTHS.contains(property)) {
      return isLength(value) && !isTooSmall(property, value);
    }
    return switch (property) {
      case "opacity" -> isNumber(value);
      case "zoom" -> isNumber(value) ? !value.startsWith("-") : value.equals("normal");
      case "line-height" -> (isNumber(value) || isLength(value)) && !isTooSmall(property, value);
      case "translate", "scale", "rotate" ->
          CssText.words(value).stream().allMatch(PropertyValues::isOfMove);
      case "background-image", "mask-image" ->
          CssText.parts(value).stream()
              .allMatch(one -> one.contains("(") || one.strip().equals("none"));
      case "text-shadow" ->
          CssText.parts(value).stream()
              .allMatch(one -> one.strip().equals("none") || CssText.words(one).size() > 1);
      case "clip-path" ->
          value.matches("circle\\(\\s*\\)")
              || !(value.matches("(?:path|polygon|inset|circle)\\(\\s*[\"']?\\s*[\"']?\\)?")
                  || value.matches("inset\\(\\s*[a-z]+\\s*\\)"));
      default -> true;
    };
  }

  /** What is worked out to be less than 0 is taken for 0, but what is written so for nothing. */
  private static boolean isTooSmall(String property, String value) {
    return value.startsWith("-")
        && POSITIVE.matcher(property).matches()
        && CssLength.pixels(value, 1, 1).orElse(0) < 0;
  }

  private static boolean isOfMove(String word) {
    return word.matches("none|[xyz]")
        || word.contains("(")
        || CssLength.pixels(word, 1, 1).isPresent()
        || CssAngle.degrees(word).isPresent();
  }

  private static boolean isNumber(String value) {
    String plain = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
    return plain.matches("[+-]?(?:\\d++\\.?\\d*+|\\.\\d++)(?:e[+-]?\\d+)?") || isFunction(value);
  }

  private static boolean isFunction(String value) {
    return value.matches("(?:calc|-webkit-calc|min|max|clamp|abs|sign|round|mod|rem)\\(.*\\)");
  }

  private static boolean isColour(String value) {
    return CssColour.of(value) != null
        || value.equals("currentcolor")
        || (value.endsWith(")")
            && value.matches(
                "(?:color|color-mix|light-dark|contrast-color|alpha)\\(.*"
                    + "|(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch))\\((?:\\s*from\\s|[^()]*\\().*"));
  }

  private static boolean isLength(String value) {
    return WORD.matcher(value).matches()
        || (!BARE.matcher(value).matches() && CssLength.pixels(value, 1, 1).isPresent());
  }
}
