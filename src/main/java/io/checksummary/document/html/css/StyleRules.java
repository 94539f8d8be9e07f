package io.checksummary.document.html.css;

import io.checksummary.document.html.css.selector.Selector;
import io.checksummary.document.html.css.selector.SelectorParser;
import io.checksummary.document.html.css.sheet.ContainerCondition;
import io.checksummary.document.html.css.sheet.Declaration;
import io.checksummary.document.html.css.sheet.FlatRule;
import io.checksummary.document.html.css.sheet.FlatRule.Scope;
import io.checksummary.document.html.css.sheet.StyleSheets;
import io.checksummary.document.html.css.token.StyleBudget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * The rules of a page's style sheets, or of a shadow tree's, that may hide something, found by what
 * the last element of their selector must be.
 */
final class StyleRules {

  /**
   * A selector and what it declares.
   *
   * @param rank the layer's
   * @param order its place among all rules
   */
  record StyleRule(
      Selector selector,
      int rank,
      int order,
      List<Declaration> declarations,
      List<RuleScope> scopes,
      List<ContainerCondition> containers) {}

  /** Where a rule holds: inside of what one of the roots chooses, up to the limits. */
  record RuleScope(List<Selector> roots, List<Selector> limits) {}

  private static final Set<String> OF_LETTERS =
      Set.of("color", "-webkit-text-fill-color", "font-size", "font", "text-shadow");

  private final Map<String, List<StyleRule>> byKey = new HashMap<>();
  private final Map<Scope, RuleScope> scopes = new HashMap<>();
  private final StyleSheets sheets;
  private final StyleBudget budget;

  private StyleRules(StyleSheets sheets, StyleBudget budget) {
    this.sheets = sheets;
    this.budget = budget;
  }

  static StyleRules of(List<String> texts, StyleBudget budget) {
    StyleRules rules = new StyleRules(StyleSheets.of(texts, budget), budget);
    int order = 0;
    for (FlatRule rule : rules.sheets.rules()) {
      rules.add(rule, order++);
    }
    return rules;
  }

  StyleSheets sheets() {
    return sheets;
  }

  private void add(FlatRule rule, int order) {
    budget.spend(rule.selectors().length());
    List<RuleScope> around = rule.setting().scopes().stream().map(this::scope).toList();
    Set<Selector> distinct = new HashSet<>(SelectorParser.parse(rule.selectors()));
    for (Selector selector : distinct) {
      List<Declaration> declarations = declarations(selector, rule.declarations());
      if (!declarations.isEmpty()) {
        byKey
            .computeIfAbsent(selector.key(), k -> new ArrayList<>())
            .add(
                new StyleRule(
                    selector,
                    rule.setting().layer().rank(),
                    order,
                    declarations,
                    around,
                    rule.setting().containers()));
      }
    }
  }

  /** Read once, however many rules stand in it. */
  private RuleScope scope(Scope written) {
    return scopes.computeIfAbsent(
        written,
        one ->
            new RuleScope(SelectorParser.parse(one.roots()), SelectorParser.parse(one.limits())));
  }

  /** What a selector says of an element itself. */
  private static List<Declaration> declarations(Selector selector, List<Declaration> all) {
    return switch (selector.pseudoElement()) {
      case "", "slotted" -> all;
      case "first-line" -> all.stream().filter(one -> OF_LETTERS.contains(one.property())).toList();
      default -> List.of();
    };
  }

  /** Gives each rule whose selector may choose the element, once. */
  void candidates(Element element, Consumer<StyleRule> taker) {
    if (byKey.isEmpty()) {
      return;
    }
    Set<String> keys = new HashSet<>();
    keys.add("*");
    keys.add(element.normalName());
    keys.add("#" + element.id());
    element.classNames().forEach(name -> keys.add("." + name));
    for (String key : keys) {
      List<StyleRule> found = byKey.getOrDefault(key, List.of());
      budget.spend(found.size());
      found.forEach(taker);
    }
  }
}
