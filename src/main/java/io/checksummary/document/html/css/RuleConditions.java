package io.checksummary.document.html.css;

import io.checksummary.document.html.css.StyleRules.RuleScope;
import io.checksummary.document.html.css.StyleRules.StyleRule;
import io.checksummary.document.html.css.selector.Selector;
import io.checksummary.document.html.css.selector.SelectorMatcher;
import io.checksummary.document.html.css.sheet.ContainerCondition;
import io.checksummary.document.html.css.token.StyleBudget;
import io.checksummary.document.html.css.value.CssLength;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whether a rule is about an element: its selector, the scopes and the containers around it. */
final class RuleConditions {

  private static final double FONT = 16;

  private final StyleBudget budget;
  private final SelectorMatcher matcher;
  private final Deque<ElementStyle> styles;

  /**
   * @param styles those of the elements around, the innermost first
   */
  RuleConditions(StyleBudget budget, SelectorMatcher matcher, Deque<ElementStyle> styles) {
    this.budget = budget;
    this.matcher = matcher;
    this.styles = styles;
  }

  boolean hold(StyleRule rule, Element element) {
    return matcher.matches(rule.selector(), element)
        && (rule.scopes().isEmpty()
            || rule.scopes().stream().allMatch(scope -> isInside(scope, element)))
        && (rule.containers().isEmpty() || rule.containers().stream().allMatch(this::holds));
  }

  private boolean isInside(RuleScope scope, Element element) {
    if (scope.roots().isEmpty() && scope.limits().isEmpty()) {
      return true;
    }
    for (@Nullable Element up = element; up != null; up = up.parent()) {
      if (matchesAny(scope.roots(), up)) {
        return true;
      }
      if (matchesAny(scope.limits(), up)) {
        return false;
      }
    }
    return scope.roots().isEmpty();
  }

  private boolean matchesAny(List<Selector> selectors, Element element) {
    return selectors.stream().anyMatch(one -> matcher.matches(one, element));
  }

  private boolean holds(ContainerCondition condition) {
    double width = CssLength.WIDTH;
    for (ElementStyle style : styles) {
      budget.spend(1);
      Map<String, String> values = style.values();
      boolean container = values.getOrDefault("container-type", "normal").contains("size");
      boolean named =
          List.of(values.getOrDefault("container-name", "").split(" ", -1))
              .contains(condition.name());
      if (container && (condition.name().isEmpty() || named)) {
        String own = values.getOrDefault("width", values.getOrDefault("max-width", ""));
        return condition.holds(Math.min(width, CssLength.pixels(own, FONT, width).orElse(width)));
      }
    }
    return false;
  }
}
