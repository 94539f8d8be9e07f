package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.selector.SelectorParser;
import java.util.Locale;

/**
 * Whether a browser knows what {@code @supports} asks for: {@code (display: grid) and (not (gap:
 * bogus))}, {@code selector(:has(a))}.
 */
final class SupportsCondition {

  private SupportsCondition() {}

  static boolean holds(String condition) {
    return Truth.of(condition, SupportsCondition::leaf) == Truth.YES;
  }

  private static Truth leaf(String asked) {
    String small = asked.toLowerCase(Locale.ROOT);
    if (small.startsWith("selector(") && small.endsWith(")")) {
      String selector = asked.substring("selector(".length(), asked.length() - 1);
      return Truth.of(!SelectorParser.parse(selector).isEmpty());
    }
    int colon = asked.indexOf(':');
    if (colon < 0) {
      return Truth.NO;
    }
    String property = small.substring(0, colon).strip();
    String value = small.substring(colon + 1).replaceFirst("!\\s*important\\s*$", "").strip();
    return Truth.of(
        PropertyNames.isKnown(property)
            && !value.isEmpty()
            && PropertyValues.isValid(PropertyNames.plain(property), value));
  }
}
