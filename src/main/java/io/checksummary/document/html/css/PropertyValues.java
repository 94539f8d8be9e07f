package io.checksummary.document.html.css;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which values a browser takes for those properties of which one value hides and another shows. A
 * declaration of any other value is as if it were not written.
 */
final class PropertyValues {

  private static final Set<String> EVERYWHERE =
      Set.of("inherit", "initial", "unset", "revert", "revert-layer");

  private static final Map<String, Pattern> KNOWN =
      Map.of(
          "display",
          Pattern.compile(
              "(?:none|contents|(?:block|inline|flow|flow-root|table|flex|grid|ruby|list-item"
                  + "|inline-block|inline-table|inline-flex|inline-grid|-webkit-box|-webkit-flex"
                  + "|-webkit-inline-box|-moz-box|-ms-flexbox|-ms-grid|table-[a-z-]{1,20}"
                  + "|ruby-[a-z-]{1,20})(?: [a-z-]{1,20}){0,2})"),
          "visibility",
          Pattern.compile("visible|hidden|collapse"),
          "content-visibility",
          Pattern.compile("visible|hidden|auto"),
          "opacity",
          Pattern.compile("[+-]?(?:\\d{1,9}\\.?\\d{0,20}|\\.\\d{1,20})%?|calc\\(.{0,200}\\)"),
          "position",
          Pattern.compile("static|relative|absolute|fixed|sticky|-webkit-sticky"),
          "overflow",
          Pattern.compile("(?:visible|hidden|clip|scroll|auto|overlay)(?: [a-z]{4,7})?"));

  private PropertyValues() {}

  static boolean isValid(String property, String value) {
    Pattern known = KNOWN.get(property);
    return known == null
        || EVERYWHERE.contains(value)
        || value.contains("var(")
        || known.matcher(value).matches();
  }
}
