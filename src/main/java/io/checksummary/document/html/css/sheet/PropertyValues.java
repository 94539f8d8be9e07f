package io.checksummary.document.html.css.sheet;

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
      Map.of(
          "display",
          Pattern.compile(
              "none|contents|(?:(?:block|inline|flow|flow-root|table|flex|grid|ruby|list-item|math)"
                  + "(?: (?:block|inline|flow|flow-root|table|flex|grid|ruby|list-item|math)){0,2})"
                  + "|inline-block|inline-table|inline-flex|inline-grid|-webkit-box|-webkit-flex"
                  + "|-webkit-inline-box|-webkit-inline-flex|ruby-text"
                  + "|table-(?:row|cell|column|caption|row-group|column-group|header-group"
                  + "|footer-group)"),
          "visibility",
          Pattern.compile("visible|hidden|collapse"),
          "content-visibility",
          Pattern.compile("visible|hidden|auto"),
          "position",
          Pattern.compile("static|relative|absolute|fixed|sticky|-webkit-sticky"),
          "overflow",
          Pattern.compile(
              "(?:visible|hidden|clip|scroll|auto|overlay)"
                  + "(?: (?:visible|hidden|clip|scroll|auto|overlay))?"),
          "clip",
          Pattern.compile("auto|rect\\(.*\\)"),
          "unicode-bidi",
          Pattern.compile("normal|embed|plaintext|isolate|bidi-override|isolate-override"));

  private static final Set<String> COLOURS =
      Set.of("color", "background-color", "-webkit-text-fill-color", "-webkit-text-stroke-color");

  private static final Set<String> LENGTHS =
      Set.of(
          "left top right bottom margin-left margin-top margin-right margin-bottom padding-left"
              .concat(" padding-top padding-right padding-bottom width height max-width max-height")
              .concat(" min-width min-height text-indent letter-spacing font-size")
              .split(" ", -1));

  private static final Pattern WORD =
      Pattern.compile(
          "auto|none|normal|stretch|(?:-webkit-)?(?:min|max|fit)-content|-webkit-fill-available"
              + "|(?:x{1,3}-)?(?:small|large)|medium|smaller|larger|math"
              + "|-?[a-z][a-z-]*\\(.*\\)",
          Pattern.DOTALL);

  /** A number other than 0 without a unit is no length. */
  private static final Pattern BARE = Pattern.compile("[+-]?(?=[0.]*+[1-9])[0-9]*+\\.?[0-9]*+");

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
      return isLength(value);
    }
    return switch (property) {
      case "opacity" -> isNumber(value);
      case "clip-path" ->
          !value.matches("(?:path|polygon|inset|circle)\\(\\s*[\"']?\\s*[\"']?\\)?")
              || value.matches("circle\\(\\s*\\)");
      default -> true;
    };
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
                "(?:color|color-mix|light-dark|rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)"
                    + "|contrast-color|alpha)\\(.*"));
  }

  private static boolean isLength(String value) {
    return WORD.matcher(value).matches()
        || (!BARE.matcher(value).matches() && CssLength.pixels(value, 1, 1).isPresent());
  }
}
