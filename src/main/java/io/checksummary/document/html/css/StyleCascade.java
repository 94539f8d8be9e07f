package io.checksummary.document.html.css;

import io.checksummary.document.html.css.StyleRules.StyleRule;
import io.checksummary.document.html.css.StyleRules.Value;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the styles of a page make of its elements: importance, specificity and order decide between
 * declarations, and what is inherited comes from the element around.
 *
 * <p>Elements are entered from the outermost one inwards, and left in turn. A caveat: only the
 * page's own rules and attributes are read, those of other files are not.
 */
public final class StyleCascade {

  /** Those of the properties looked at that an element has from the one around it. */
  private static final Set<String> INHERITED =
      Set.of("visibility", "color", "text-indent", "letter-spacing", "-webkit-text-fill-color");

  private static final Set<String> AS_AROUND = Set.of("inherit", "unset", "revert");

  private static final int LONGEST_STYLE = 20_000;

  /** A declaration, with what decides between it and others of its property. */
  private record Declared(StyleRule rule, Value value) {}

  private static final Comparator<Declared> WEAKEST_FIRST =
      Comparator.<Declared, Boolean>comparing(one -> one.value().important())
          .thenComparing(one -> one.rule().selector().getSelectorSpecificity())
          .thenComparingInt(one -> one.rule().order());

  private final StyleBudget budget = new StyleBudget();
  private final StyleRules rules;
  private final SelectorMatcher matcher = new SelectorMatcher(budget);
  private final Deque<Map<String, String>> styles = new ArrayDeque<>();

  /**
   * @param sheets the texts of the page's style sheets, in order
   * @throws StyleTooComplexException if they cause too much work; so may {@link #enter}
   */
  public StyleCascade(List<String> sheets) {
    this.rules = StyleRules.of(sheets, budget);
    styles.push(Map.of());
  }

  /** Whether a sheet for these media is one for a screen. */
  public static boolean isForScreen(String media) {
    return MediaCondition.holds(media);
  }

  /** The values that an element's properties have, what it inherits among them. */
  public Map<String, String> enter(Element element) {
    Map<String, String> around = styles.element();
    Map<String, String> style = inherited(around);
    declared(element).forEach((property, value) -> set(style, around, property, value));
    resolve(style);
    styles.push(style);
    return style;
  }

  public void leave() {
    styles.pop();
  }

  private static Map<String, String> inherited(Map<String, String> around) {
    Map<String, String> style = new HashMap<>();
    around.forEach((property, value) -> {
      if (property.startsWith("--") || INHERITED.contains(property)) {
        style.put(property, value);
      }
    });
    return style;
  }

  private static void set(
      Map<String, String> style, Map<String, String> around, String property, String value) {
    if (value.equals("initial") || (AS_AROUND.contains(value) && !around.containsKey(property))) {
      style.remove(property);
    } else {
      style.put(property, AS_AROUND.contains(value) ? around.getOrDefault(property, "") : value);
    }
  }

  private Map<String, String> declared(Element element) {
    Map<String, Declared> best = new HashMap<>();
    for (StyleRule rule : candidates(element)) {
      if (matcher.matches(rule.selector(), element)) {
        budget.spend(rule.declarations().size());
        rule.declarations()
            .forEach((property, value) ->
                best.merge(property, new Declared(rule, value), StyleCascade::stronger));
      }
    }
    Map<String, String> values = new HashMap<>();
    best.forEach((property, one) -> values.put(property, one.value().text()));
    String own = element.attr("style");
    if (!own.isEmpty() && own.length() <= LONGEST_STYLE) {
      budget.spend(own.length());
      rules
          .declarations(own)
          .forEach((property, value) -> {
            Declared other = best.get(property);
            if (other == null || !other.value().important() || value.important()) {
              values.put(property, value.text());
            }
          });
    }
    return values;
  }

  private static Declared stronger(Declared one, Declared other) {
    return WEAKEST_FIRST.compare(one, other) > 0 ? one : other;
  }

  private Set<StyleRule> candidates(Element element) {
    Set<StyleRule> candidates = new HashSet<>();
    if (rules.isEmpty()) {
      return candidates;
    }
    add(candidates, "*");
    add(candidates, element.normalName());
    if (element.hasAttr("id")) {
      add(candidates, "#" + element.id());
    }
    element.classNames().forEach(name -> add(candidates, "." + name));
    return candidates;
  }

  private void add(Set<StyleRule> candidates, String key) {
    List<StyleRule> found = rules.of(key);
    budget.spend(found.size());
    candidates.addAll(found);
  }

  /** Puts the values of variables in; one that is not set leaves what stands behind its comma. */
  private static void resolve(Map<String, String> style) {
    style.replaceAll((property, value) -> VariableReference.resolve(value, style));
  }
}
