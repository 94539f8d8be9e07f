package io.checksummary.document.html.css.selector;

import io.checksummary.document.html.css.selector.Selector.Condition;
import io.checksummary.document.html.css.selector.Selector.Step;
import io.checksummary.document.html.css.token.StyleBudget;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Whether a selector chooses an element of a page that nobody has touched: nothing is hovered over,
 * focused or visited. No selector runs a regular expression, and each step is paid for out of the
 * page's {@link StyleBudget}.
 */
public final class SelectorMatcher {

  private final StyleBudget budget;
  private final Predicate<Element> hosts;
  private final ElementPlaces places;
  private final IdentityHashMap<Selector.Has, IdentityHashMap<Element, Boolean>> having =
      new IdentityHashMap<>();

  /**
   * @param hosts whether a shadow tree belongs to an element
   */
  public SelectorMatcher(StyleBudget budget, Predicate<Element> hosts) {
    this.budget = budget;
    this.hosts = hosts;
    this.places = new ElementPlaces(budget);
  }

  /**
   * Whether the element is chosen, or the part of it that the selector names.
   *
   * @throws io.checksummary.document.html.css.token.StyleTooComplexException if the budget is spent
   */
  public boolean matches(Selector selector, Element element) {
    return matches(selector, 0, element, null);
  }

  private boolean matches(Selector selector, int step, Element element, @Nullable Element anchor) {
    budget.spend(1);
    Step own = selector.steps().get(step);
    if (!matchesSimple(own, element, anchor)) {
      return false;
    }
    int before = step + 1;
    if (before == selector.steps().size()) {
      return true;
    }
    return switch (own.combinator()) {
      case '>' -> matchesIfThere(selector, before, parent(element), anchor);
      case '+' -> matchesIfThere(selector, before, element.previousElementSibling(), anchor);
      case '~' -> matchesEarlier(selector, before, element, anchor);
      default -> matchesAncestor(selector, before, element, anchor);
    };
  }

  private boolean matchesIfThere(
      Selector selector, int step, @Nullable Element element, @Nullable Element anchor) {
    return element != null && matches(selector, step, element, anchor);
  }

  private boolean matchesAncestor(
      Selector selector, int step, Element element, @Nullable Element anchor) {
    for (Element up = parent(element); up != null; up = parent(up)) {
      if (matches(selector, step, up, anchor)) {
        return true;
      }
    }
    return false;
  }

  private boolean matchesEarlier(
      Selector selector, int step, Element element, @Nullable Element anchor) {
    Element parent = element.parent();
    if (parent == null) {
      return false;
    }
    for (Element sibling = parent.firstElementChild();
        sibling != null && !sibling.equals(element);
        sibling = sibling.nextElementSibling()) {
      budget.spend(1);
      if (matches(selector, step, sibling, anchor)) {
        return true;
      }
    }
    return false;
  }

  /** The element around; null for the outermost, since the document itself is none. */
  static @Nullable Element parent(Element element) {
    Element parent = element.parent();
    return parent == null || parent.normalName().startsWith("#") ? null : parent;
  }

  private boolean matchesSimple(Step step, Element element, @Nullable Element anchor) {
    if (step.type() != null && !step.type().equals(element.normalName())) {
      return false;
    }
    for (Condition condition : step.conditions()) {
      if (!holds(condition, element, anchor)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Condition condition, Element element, @Nullable Element anchor) {
    budget.spend(1);
    return switch (condition) {
      case Selector.Identifier one -> element.id().equals(one.id());
      case Selector.ClassName one -> Attributes.hasWord(element.attr("class"), one.name());
      case Selector.Attribute one -> Attributes.holds(one, element);
      case Selector.AnyOf one -> matchesAny(one.selectors(), element, anchor) != one.none();
      case Selector.Has one -> has(one, element);
      case Selector.Anchor one -> element.equals(anchor);
      case Selector.Language one -> isOfLanguage(element, one);
      case Selector.Direction one -> direction(element).equals(one.name());
      case Selector.State one -> places.is(one.name(), element);
      case Selector.Counted one -> isCounted(one, element);
      case Selector.Host one ->
          hosts.test(element)
              && (one.selectors().isEmpty() || matchesAny(one.selectors(), element, anchor));
    };
  }

  private boolean matchesAny(List<Selector> selectors, Element element, @Nullable Element anchor) {
    for (Selector selector : selectors) {
      if (selector.pseudoElement().isEmpty() && matches(selector, 0, element, anchor)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Selector.Has condition, Element anchor) {
    return having
        .computeIfAbsent(condition, one -> new IdentityHashMap<>())
        .computeIfAbsent(anchor, one -> hasAny(condition.selectors(), one));
  }

  private boolean hasAny(List<Selector> selectors, Element anchor) {
    for (Selector selector : selectors) {
      char first = selector.steps().get(selector.steps().size() - 2).combinator();
      boolean beside = first == '+' || first == '~';
      for (Element near = beside ? anchor.nextElementSibling() : anchor.firstElementChild();
          near != null;
          near = near.nextElementSibling()) {
        if (hasInside(selector, near, anchor)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasInside(Selector selector, Element around, Element anchor) {
    if (matches(selector, 0, around, anchor)) {
      return true;
    }
    for (Element inner = around.firstElementChild();
        inner != null;
        inner = inner.nextElementSibling()) {
      if (hasInside(selector, inner, anchor)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCounted(Selector.Counted condition, Element element) {
    if (condition.of().isEmpty()) {
      return condition.formula().holds(places.index(condition.name(), element));
    }
    if (!matchesAny(condition.of(), element, null)) {
      return false;
    }
    boolean last = condition.name().startsWith("nth-last");
    int index = 1;
    for (Element sibling = beside(element, last);
        sibling != null;
        sibling = beside(sibling, last)) {
      index += matchesAny(condition.of(), sibling, null) ? 1 : 0;
    }
    return condition.formula().holds(index);
  }

  private static @Nullable Element beside(Element element, boolean next) {
    return next ? element.nextElementSibling() : element.previousElementSibling();
  }

  private boolean isOfLanguage(Element element, Selector.Language languages) {
    String own = Attributes.inherited(element, "lang", budget);
    return languages.ranges().stream()
        .anyMatch(range ->
            !own.isEmpty()
                && (own.equals(range)
                    || own.startsWith(range + "-")
                    || (range.startsWith("*-") && own.endsWith(range.substring(1)))));
  }

  private String direction(Element element) {
    return Attributes.inherited(element, "dir", budget).equals("rtl") ? "rtl" : "ltr";
  }
}
