package io.checksummary.document.html.css;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.htmlunit.cssparser.dom.CSSStyleDeclarationImpl;
import org.htmlunit.cssparser.dom.Property;
import org.htmlunit.cssparser.parser.CSSErrorHandler;
import org.htmlunit.cssparser.parser.CSSException;
import org.htmlunit.cssparser.parser.CSSOMParser;
import org.htmlunit.cssparser.parser.CSSParseException;
import org.htmlunit.cssparser.parser.condition.Condition;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;
import org.htmlunit.cssparser.parser.selector.ElementSelector;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a page's style sheets that may hide something, found by what the last element of
 * their selector must be.
 */
final class StyleRules {

  /**
   * The value that a declaration gives a property.
   *
   * @param text in lower case but for names of variables, white space as one blank
   */
  record Value(String text, boolean important) {}

  /**
   * A selector and what it declares.
   *
   * @param order its place among all rules
   */
  record StyleRule(Selector selector, int order, Map<String, Value> declarations) {}

  /** More brackets inside each other than these would take the parser's stack. */
  private static final int DEEPEST = 40;

  /** Rules that touch nothing of this cannot hide, and need not be matched. */
  private static final Pattern OF_INTEREST =
      Pattern.compile(
          "(?i)display|visib|opacity|colo|backg|font|size|indent|spacing|clip|mask|filter|transf|"
              + "transl|scale|rotate|position|left|top|right|bottom|inset|margin|height|width|zoom|"
              + "overflow|contain|bidi|fill|--|\\\\|all");

  private static final CSSErrorHandler SILENT =
      new CSSErrorHandler() {
        @Override
        public void warning(CSSParseException exception) {
          // The standard says how to go on.
        }

        @Override
        public void error(CSSParseException exception) {
          // The standard says how to go on.
        }

        @Override
        public void fatalError(CSSParseException exception) {
          // The standard says how to go on.
        }
      };

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, List<StyleRule>> byKey = new HashMap<>();
  private final CSSOMParser parser = new CSSOMParser(new CSS3Parser());
  private int count;

  private StyleRules() {
    parser.setErrorHandler(SILENT);
  }

  static StyleRules of(List<String> sheets, StyleBudget budget) {
    StyleRules rules = new StyleRules();
    for (String sheet : sheets) {
      for (SheetScanner.FlatRule rule : SheetScanner.rules(sheet, budget)) {
        rules.add(rule);
      }
    }
    return rules;
  }

  private void add(SheetScanner.FlatRule rule) {
    if (!OF_INTEREST.matcher(rule.declarations()).find() || isTooDeep(rule.selectors())) {
      return;
    }
    Map<String, Value> declarations = declarations(rule.declarations());
    if (declarations.isEmpty()) {
      return;
    }
    for (Selector selector : selectors(rule.selectors())) {
      String key = key(selector);
      if (key != null) {
        byKey
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new StyleRule(selector, count++, declarations));
      }
    }
  }

  /** Those whose selector may choose an element that has one of the keys; see {@link #key}. */
  List<StyleRule> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  private List<Selector> selectors(String written) {
    Map<String, Selector> distinct = new LinkedHashMap<>();
    try {
      var list = parser.parseSelectors(written);
      if (list != null) {
        list.forEach(selector -> distinct.putIfAbsent(selector.toString(), selector));
      }
    } catch (IOException | CSSException invalid) {
      return List.of();
    }
    boolean known = distinct.values().stream().allMatch(SelectorMatcher::isValid);
    return known ? List.copyOf(distinct.values()) : List.of();
  }

  /** What the declarations say, in lower case; the last of a property, but for important ones. */
  Map<String, Value> declarations(String written) {
    Map<String, Value> declared = new HashMap<>();
    if (isTooDeep(written)) {
      return declared;
    }
    try {
      CSSStyleDeclarationImpl style =
          parser.parseStyleDeclaration(SheetScanner.withoutComments(written).strip());
      for (Property property : style.getProperties()) {
        if (property.getValue() != null) {
          add(declared, property);
        }
      }
    } catch (IOException | CSSException invalid) {
      return declared;
    }
    return declared;
  }

  private static void add(Map<String, Value> declared, Property property) {
    String name = property.getName();
    boolean variable = name.startsWith("--");
    String written = SPACE.matcher(property.getValue().getCssText().strip()).replaceAll(" ");
    String text = variable || written.contains("var(") ? written : written.toLowerCase(Locale.ROOT);
    String key = variable ? name : name.toLowerCase(Locale.ROOT);
    Value before = declared.get(key);
    boolean weaker = before != null && before.important() && !property.isImportant();
    if (!weaker && (variable || PropertyValues.isValid(key, text))) {
      declared.put(key, new Value(text, property.isImportant()));
    }
  }

  private static boolean isTooDeep(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }

  /**
   * What an element must have that a selector chooses: {@code #id}, {@code .class}, its name, or
   * {@code *}; null where it chooses no element.
   */
  private static @Nullable String key(Selector selector) {
    if (!(selector.getSimpleSelector() instanceof ElementSelector last)) {
      return null;
    }
    String key = last.getLocalNameLowerCase() == null ? "*" : last.getLocalNameLowerCase();
    if (last.getConditions() != null) {
      for (Condition condition : last.getConditions()) {
        switch (condition.getConditionType()) {
          case ID_CONDITION -> {
            return "#" + condition.getValue();
          }
          case CLASS_CONDITION -> key = "." + condition.getValue();
          default -> {}
        }
      }
    }
    return key;
  }
}
