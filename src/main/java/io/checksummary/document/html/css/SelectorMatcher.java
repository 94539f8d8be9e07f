package io.checksummary.document.html.css;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.htmlunit.cssparser.parser.condition.AttributeCondition;
import org.htmlunit.cssparser.parser.condition.Condition;
import org.htmlunit.cssparser.parser.condition.HasPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.IsPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.NotPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.WherePseudoClassCondition;
import org.htmlunit.cssparser.parser.selector.ChildSelector;
import org.htmlunit.cssparser.parser.selector.DescendantSelector;
import org.htmlunit.cssparser.parser.selector.DirectAdjacentSelector;
import org.htmlunit.cssparser.parser.selector.ElementSelector;
import org.htmlunit.cssparser.parser.selector.GeneralAdjacentSelector;
import org.htmlunit.cssparser.parser.selector.RelativeSelector;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.htmlunit.cssparser.parser.selector.SelectorList;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Whether a selector chooses an element of a page that nobody has touched: nothing is hovered over,
 * focused or visited. Only what is listed here is known; no selector runs a regular expression, and
 * each step is paid for out of the page's {@link StyleBudget}.
 */
final class SelectorMatcher {

  private static final Set<String> STATES =
      Set.of(
          "hover",
          "active",
          "focus",
          "focus-visible",
          "focus-within",
          "visited",
          "target",
          "fullscreen",
          "modal",
          "popover-open",
          "playing",
          "autofill",
          "invalid",
          "user-invalid",
          "placeholder-shown",
          "indeterminate",
          "out-of-range",
          "open",
          "current");

  private static final Set<String> PLACES =
      Set.of(
          "root",
          "scope",
          "first-child",
          "last-child",
          "only-child",
          "first-of-type",
          "last-of-type",
          "only-of-type",
          "empty",
          "link",
          "any-link",
          "enabled",
          "disabled",
          "checked",
          "defined",
          "read-only",
          "read-write",
          "required",
          "optional",
          "valid",
          "in-range");

  private static final Set<String> COUNTED =
      Set.of("nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type");

  private static final Set<String> CONTROLS = Set.of("input", "textarea", "select", "button");

  /** Where an element stands among those around it, from 1. */
  private record Place(int index, int fromEnd, int ofType, int ofTypeFromEnd) {}

  private final StyleBudget budget;
  private final IdentityHashMap<Element, Place> places = new IdentityHashMap<>();

  SelectorMatcher(StyleBudget budget) {
    this.budget = budget;
  }

  /** Whether all of a selector is known; a browser leaves out a rule of which it knows one not. */
  static boolean isValid(Selector selector) {
    return switch (selector) {
      case ElementSelector element ->
          element.getConditions() == null
              || element.getConditions().stream().allMatch(SelectorMatcher::isValid);
      case ChildSelector child ->
          isValid(child.getAncestorSelector()) && isValid(child.getSimpleSelector());
      case DescendantSelector descendant ->
          isValid(descendant.getAncestorSelector()) && isValid(descendant.getSimpleSelector());
      case DirectAdjacentSelector next ->
          isValid(next.getSelector()) && isValid(next.getSimpleSelector());
      case GeneralAdjacentSelector later ->
          isValid(later.getSelector()) && isValid(later.getSimpleSelector());
      case RelativeSelector relative -> isValid(relative.getSelector());
      default -> true;
    };
  }

  private static boolean isValid(Condition condition) {
    return switch (condition) {
      case NotPseudoClassCondition not ->
          not.getSelectors().stream().allMatch(SelectorMatcher::isValid);
      case HasPseudoClassCondition has ->
          has.getSelectors().stream().allMatch(SelectorMatcher::isValid);
      default ->
          condition.getConditionType() != Condition.ConditionType.PSEUDO_CLASS_CONDITION
              || isKnown(condition.getValue().toLowerCase(Locale.ROOT));
    };
  }

  private static boolean isKnown(String pseudo) {
    return STATES.contains(pseudo)
        || PLACES.contains(pseudo)
        || COUNTED.contains(name(pseudo))
        || name(pseudo).equals("dir");
  }

  private static String name(String pseudo) {
    int bracket = pseudo.indexOf('(');
    return bracket < 0 ? pseudo : pseudo.substring(0, bracket);
  }

  boolean matches(Selector selector, Element element) {
    budget.spend(1);
    return switch (selector) {
      case ElementSelector simple -> matchesSimple(simple, element);
      case ChildSelector child ->
          matches(child.getSimpleSelector(), element)
              && matchesIfThere(child.getAncestorSelector(), parent(element));
      case DescendantSelector descendant ->
          matches(descendant.getSimpleSelector(), element)
              && matchesAncestor(descendant.getAncestorSelector(), element);
      case DirectAdjacentSelector next ->
          matches(next.getSimpleSelector(), element)
              && matchesIfThere(next.getSelector(), element.previousElementSibling());
      case GeneralAdjacentSelector later ->
          matches(later.getSimpleSelector(), element)
              && matchesEarlier(later.getSelector(), element);
      default -> false;
    };
  }

  private boolean matchesIfThere(Selector selector, @Nullable Element element) {
    return element != null && matches(selector, element);
  }

  private boolean matchesAncestor(Selector selector, Element element) {
    for (Element up = parent(element); up != null; up = parent(up)) {
      if (matches(selector, up)) {
        return true;
      }
    }
    return false;
  }

  private boolean matchesEarlier(Selector selector, Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return false;
    }
    for (Element sibling = parent.firstElementChild();
        sibling != null && !sibling.equals(element);
        sibling = sibling.nextElementSibling()) {
      budget.spend(1);
      if (matches(selector, sibling)) {
        return true;
      }
    }
    return false;
  }

  /** The element around; null for the outermost, since the document itself is none. */
  private static @Nullable Element parent(Element element) {
    Element parent = element.parent();
    return parent == null || parent.normalName().startsWith("#") ? null : parent;
  }

  private boolean matchesSimple(ElementSelector selector, Element element) {
    String name = selector.getLocalNameLowerCase();
    if (name != null && !name.equals("*") && !name.equals(element.normalName())) {
      return false;
    }
    List<Condition> conditions = selector.getConditions();
    if (conditions != null) {
      for (Condition condition : conditions) {
        if (!holds(condition, element)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean holds(Condition condition, Element element) {
    budget.spend(1);
    return switch (condition) {
      case NotPseudoClassCondition not -> !matchesAny(not.getSelectors(), element);
      case IsPseudoClassCondition is -> matchesAny(is.getSelectors(), element);
      case WherePseudoClassCondition where -> matchesAny(where.getSelectors(), element);
      case HasPseudoClassCondition has -> hasAny(has.getSelectors(), element);
      default -> holdsPlain(condition, element);
    };
  }

  private boolean matchesAny(SelectorList selectors, Element element) {
    for (Selector selector : selectors) {
      if (isValid(selector) && matches(selector, element)) {
        return true;
      }
    }
    return false;
  }

  /** Only inside the element; what stands beside it is not looked at. */
  private boolean hasAny(SelectorList selectors, Element element) {
    for (Element inner : element.getAllElements()) {
      budget.spend(1);
      if (!inner.equals(element)) {
        for (Selector selector : selectors) {
          Selector plain =
              selector instanceof RelativeSelector relative ? relative.getSelector() : selector;
          boolean child =
              selector instanceof RelativeSelector relative
                  && relative.getCombinator().toString().contains(">");
          if ((!child || element.equals(inner.parent())) && matches(plain, inner)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean holdsPlain(Condition condition, Element element) {
    String value = condition.getValue() == null ? "" : condition.getValue();
    return switch (condition.getConditionType()) {
      case ID_CONDITION -> element.id().equals(value);
      case CLASS_CONDITION -> hasWord(element.attr("class"), value);
      case LANG_CONDITION -> isOfLanguage(element, value.toLowerCase(Locale.ROOT));
      case PSEUDO_CLASS_CONDITION -> isPseudo(element, value.toLowerCase(Locale.ROOT));
      default -> condition instanceof AttributeCondition one && holdsAttribute(one, element);
    };
  }

  private static boolean holdsAttribute(AttributeCondition condition, Element element) {
    String name = condition.getLocalName().toLowerCase(Locale.ROOT);
    if (!element.hasAttr(name)) {
      return false;
    }
    if (condition.getValue() == null) {
      return true;
    }
    boolean loose = condition.isCaseInSensitive() || name.equals("type") || name.equals("dir");
    String mine = loose ? element.attr(name).toLowerCase(Locale.ROOT) : element.attr(name);
    String value = loose ? condition.getValue().toLowerCase(Locale.ROOT) : condition.getValue();
    return switch (condition.getConditionType()) {
      case ONE_OF_ATTRIBUTE_CONDITION -> hasWord(mine, value);
      case BEGIN_HYPHEN_ATTRIBUTE_CONDITION -> mine.equals(value) || mine.startsWith(value + "-");
      case PREFIX_ATTRIBUTE_CONDITION -> !value.isEmpty() && mine.startsWith(value);
      case SUFFIX_ATTRIBUTE_CONDITION -> !value.isEmpty() && mine.endsWith(value);
      case SUBSTRING_ATTRIBUTE_CONDITION -> !value.isEmpty() && mine.contains(value);
      default -> mine.equals(value);
    };
  }

  /** Whether a word is one of those of a list between blanks. */
  private static boolean hasWord(String list, String word) {
    for (int at = list.indexOf(word); at >= 0 && !word.isEmpty(); at = list.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || Character.isWhitespace(list.charAt(at - 1)))
          && (end == list.length() || Character.isWhitespace(list.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfLanguage(Element element, String language) {
    for (Element up = element; up != null; up = parent(up)) {
      budget.spend(1);
      if (up.hasAttr("lang")) {
        String own = up.attr("lang").toLowerCase(Locale.ROOT);
        return own.equals(language) || own.startsWith(language + "-");
      }
    }
    return false;
  }

  private boolean isPseudo(Element element, String pseudo) {
    if (STATES.contains(pseudo)) {
      return false;
    }
    Place place = place(element);
    return switch (pseudo) {
      case "root", "scope" -> element.normalName().equals("html");
      case "first-child" -> place.index() == 1;
      case "last-child" -> place.fromEnd() == 1;
      case "only-child" -> place.index() == 1 && place.fromEnd() == 1;
      case "first-of-type" -> place.ofType() == 1;
      case "last-of-type" -> place.ofTypeFromEnd() == 1;
      case "only-of-type" -> place.ofType() == 1 && place.ofTypeFromEnd() == 1;
      case "empty" -> element.childNodeSize() == 0;
      case "link", "any-link" -> element.normalName().equals("a") && element.hasAttr("href");
      case "disabled" -> element.hasAttr("disabled");
      case "enabled" -> !element.hasAttr("disabled") && isControl(element);
      case "checked" -> element.hasAttr("checked") || element.hasAttr("selected");
      case "required" -> element.hasAttr("required");
      case "optional" -> isControl(element) && !element.hasAttr("required");
      case "read-write" -> isControl(element);
      case "read-only" -> !isControl(element);
      case "defined" -> true;
      default -> isCounted(place, pseudo);
    };
  }

  private static boolean isControl(Element element) {
    return CONTROLS.contains(element.normalName());
  }

  private static boolean isCounted(Place place, String pseudo) {
    int open = pseudo.indexOf('(');
    if (open < 0 || !pseudo.endsWith(")")) {
      return false;
    }
    String formula = pseudo.substring(open + 1, pseudo.length() - 1);
    return switch (name(pseudo)) {
      case "nth-child" -> NthFormula.holds(formula, place.index());
      case "nth-last-child" -> NthFormula.holds(formula, place.fromEnd());
      case "nth-of-type" -> NthFormula.holds(formula, place.ofType());
      case "nth-last-of-type" -> NthFormula.holds(formula, place.ofTypeFromEnd());
      default -> false;
    };
  }

  private Place place(Element element) {
    Place known = places.get(element);
    if (known == null && element.parent() != null) {
      count(element.parent().children());
      known = places.get(element);
    }
    return known == null ? new Place(1, 1, 1, 1) : known;
  }

  /** Counts all children of an element at once, since each of them is asked for. */
  private void count(List<Element> children) {
    budget.spend(children.size());
    Map<String, Integer> all = new HashMap<>();
    children.forEach(child -> all.merge(child.normalName(), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(i);
      int ofType = seen.merge(child.normalName(), 1, Integer::sum);
      int types = all.getOrDefault(child.normalName(), ofType);
      places.put(child, new Place(i + 1, children.size() - i, ofType, types - ofType + 1));
    }
  }
}
