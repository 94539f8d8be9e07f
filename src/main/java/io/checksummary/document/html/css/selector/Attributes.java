package io.checksummary.document.html.css.selector;

import io.checksummary.document.html.css.token.StyleBudget;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whether an element's attributes are as a selector wants them. */
final class Attributes {

  /** Those of HTML whose values are compared without regard to capital letters. */
  private static final Set<String> LOOSE =
      Set.of(
          "accept accept-charset align alink axis bgcolor charset checked clear codetype color"
              .concat(" compact declare defer dir direction disabled enctype face frame hreflang")
              .concat(
                  " http-equiv lang language link media method multiple nohref noresize noshade")
              .concat(" nowrap readonly rel rev rules scope scrolling selected shape target text")
              .concat(" type valign valuetype vlink")
              .split(" ", -1));

  private Attributes() {}

  static boolean holds(Selector.Attribute condition, Element element) {
    String name = condition.name();
    if (!element.hasAttr(name)) {
      return false;
    }
    boolean loose = condition.loose() == null ? LOOSE.contains(name) : condition.loose();
    String mine = loose ? element.attr(name).toLowerCase(Locale.ROOT) : element.attr(name);
    String value = loose ? condition.value().toLowerCase(Locale.ROOT) : condition.value();
    return switch (condition.operator()) {
      case ' ' -> true;
      case '~' -> hasWord(mine, value);
      case '|' -> mine.equals(value) || mine.startsWith(value + "-");
      case '^' -> !value.isEmpty() && mine.startsWith(value);
      case '$' -> !value.isEmpty() && mine.endsWith(value);
      case '*' -> !value.isEmpty() && mine.contains(value);
      default -> mine.equals(value);
    };
  }

  /** Whether a word is one of those of a list between blanks. */
  static boolean hasWord(String list, String word) {
    for (int at = list.indexOf(word); at >= 0 && !word.isEmpty(); at = list.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || Character.isWhitespace(list.charAt(at - 1)))
          && (end == list.length() || Character.isWhitespace(list.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** The attribute of the nearest element that has it, from the element outwards; else empty. */
  static String inherited(Element element, String name, StyleBudget budget) {
    for (@Nullable Element up = element; up != null; up = SelectorMatcher.parent(up)) {
      budget.spend(1);
      if (up.hasAttr(name)) {
        return up.attr(name).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
