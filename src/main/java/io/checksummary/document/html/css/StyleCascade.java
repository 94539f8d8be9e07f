package io.checksummary.document.html.css;

import io.checksummary.document.html.css.StyleRules.StyleRule;
import io.checksummary.document.html.css.selector.SelectorMatcher;
import io.checksummary.document.html.css.sheet.Declaration;
import io.checksummary.document.html.css.sheet.Declarations;
import io.checksummary.document.html.css.token.StyleBudget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What the styles of a page make of its elements: importance, layers, specificity and order decide
 * between declarations, and what is inherited comes from the element around.
 *
 * <p>Elements are entered from the outermost one inwards, and left in turn. A caveat: only the
 * page's own rules and attributes are read, those of other files are not.
 */
final class StyleCascade {

  /** To weigh and to heed a declaration takes so many times what a step of matching does. */
  private static final int OF_MATCH = 10;

  /** Declarations that a rule makes, with what decides between it and others. */
  private record Matched(int rank, int specificity, int order, List<Declaration> declarations) {}

  private static final Comparator<Matched> BY_STRENGTH =
      Comparator.comparingInt(Matched::specificity).thenComparingInt(Matched::order);

  private static final Comparator<Matched> WEAKEST_FIRST =
      Comparator.comparingInt(Matched::rank).thenComparing(BY_STRENGTH);

  private static final Comparator<Matched> WEAKEST_IMPORTANT_FIRST =
      Comparator.comparingInt(Matched::rank).reversed().thenComparing(BY_STRENGTH);

  private final StyleBudget budget;
  private final ShadowTrees trees;
  private final RuleConditions conditions;
  private final Deque<ElementStyle> styles = new ArrayDeque<>();

  /**
   * @throws io.checksummary.document.html.css.token.StyleTooComplexException if the sheets cause
   *     too much work; so may {@link #enter}
   */
  StyleCascade(ShadowTrees trees, StyleBudget budget) {
    this.budget = budget;
    this.trees = trees;
    this.conditions =
        new RuleConditions(budget, new SelectorMatcher(budget, trees::isHost), styles);
    styles.push(ElementStyle.outermost(budget));
  }

  /** The values that an element's properties have, what it inherits among them. */
  ElementStyle enter(Element element) {
    ElementStyle around = styles.element();
    ElementStyle style = around.inherited(trees.own(element).sheets().registered());
    BrowserDefaults.apply(element, style, trees.isComplete());
    cascade(element, style, around);
    styles.push(style);
    return style;
  }

  void leave() {
    styles.pop();
  }

  private void cascade(Element element, ElementStyle style, ElementStyle around) {
    List<Matched> matched = new ArrayList<>();
    trees.rules(
        element,
        (rules, weaker) ->
            rules.candidates(
                element,
                rule -> {
                  if (trees.isSource(rule, weaker) && conditions.hold(rule, element)) {
                    matched.add(matched(rule, weaker));
                  }
                }));
    List<Declaration> own = own(element);
    List<List<Declaration>> ordered = new ArrayList<>();
    matched.sort(WEAKEST_FIRST);
    add(ordered, matched, false);
    ordered.add(own.stream().filter(one -> !one.important()).toList());
    int animated = ordered.size();
    matched.sort(WEAKEST_IMPORTANT_FIRST);
    add(ordered, matched, true);
    ordered.add(own.stream().filter(Declaration::important).toList());
    apply(style, around, ordered, animated, trees.own(element));
  }

  private Matched matched(StyleRule rule, boolean weaker) {
    budget.spend(OF_MATCH * (1 + rule.declarations().size()));
    return new Matched(
        weaker ? -1 : rule.rank(),
        rule.selector().specificity(),
        rule.order(),
        rule.declarations());
  }

  private List<Declaration> own(Element element) {
    String own = element.attr("style");
    budget.spend(own.length());
    return Declarations.parse(own);
  }

  /** One list for each layer, so that what is reverted goes back before it. */
  private static void add(
      List<List<Declaration>> ordered, List<Matched> matched, boolean important) {
    List<Declaration> layer = new ArrayList<>();
    int rank = Integer.MIN_VALUE;
    for (Matched one : matched) {
      if (one.rank() != rank && !layer.isEmpty()) {
        ordered.add(List.copyOf(layer));
        layer.clear();
      }
      rank = one.rank();
      for (Declaration declaration : one.declarations()) {
        if (declaration.important() == important) {
          layer.add(declaration);
        }
      }
    }
    ordered.add(List.copyOf(layer));
  }

  private static void apply(
      ElementStyle style,
      ElementStyle around,
      List<List<Declaration>> ordered,
      int animated,
      StyleRules rules) {
    style.setVariables(ordered);
    for (int i = 0; i <= ordered.size(); i++) {
      if (i == animated) {
        AnimationEnd.of(style, rules.sheets().keyframes()).ifPresent(end -> style.set(end, around));
      }
      if (i < ordered.size()) {
        style.set(ordered.get(i), around);
      }
    }
  }
}
