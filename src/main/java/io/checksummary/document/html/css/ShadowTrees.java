package io.checksummary.document.html.css;

import io.checksummary.document.html.css.StyleRules.StyleRule;
import io.checksummary.document.html.css.token.StyleBudget;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The trees that a page shows in place of what its elements hold, each with sheets of its own:
 * {@code <div><template shadowrootmode=open>…<slot></slot></template>…</div>}.
 *
 * <p>The page is changed so that it holds what is shown: the tree stands in its host, and what a
 * slot takes in stands in the slot. A caveat: selectors look at the page as it then is.
 */
final class ShadowTrees {

  private final IdentityHashMap<Element, StyleRules> hosts = new IdentityHashMap<>();
  private final IdentityHashMap<Element, StyleRules> inside = new IdentityHashMap<>();
  private final IdentityHashMap<Element, StyleRules> slotted = new IdentityHashMap<>();
  private final StyleRules page;
  private final boolean complete;

  private ShadowTrees(StyleRules page, boolean complete) {
    this.page = page;
    this.complete = complete;
  }

  static ShadowTrees of(Document document, StyleBudget budget) {
    PageSheets sheets = PageSheets.of(document);
    ShadowTrees trees = new ShadowTrees(StyleRules.of(sheets.texts(), budget), sheets.complete());
    for (Element template : document.select("template[shadowrootmode]")) {
      Element host = template.parent();
      boolean known = template.attr("shadowrootmode").matches("(?i)open|closed");
      if (host != null && known && !trees.hosts.containsKey(host)) {
        trees.attach(host, template, budget);
      }
    }
    return trees;
  }

  private void attach(Element host, Element template, StyleBudget budget) {
    StyleRules rules = StyleRules.of(PageSheets.inside(template), budget);
    hosts.put(host, rules);
    template.remove();
    List<Node> light = List.copyOf(host.childNodes());
    light.forEach(Node::remove);
    template.getAllElements().forEach(element -> inside.put(element, rules));
    List.copyOf(template.childNodes()).forEach(host::appendChild);
    for (Element slot : host.select("slot")) {
      if (rules.equals(inside.get(slot))) {
        fill(slot, light, rules);
      }
    }
  }

  private void fill(Element slot, List<Node> light, StyleRules rules) {
    List<Node> taken = new ArrayList<>();
    for (Node node : light) {
      String wanted = node instanceof Element element ? element.attr("slot") : "";
      if (node.parent() == null && wanted.equals(slot.attr("name"))) {
        taken.add(node);
      }
    }
    if (taken.isEmpty()) {
      return;
    }
    slot.empty();
    for (Node node : taken) {
      slot.appendChild(node);
      if (node instanceof Element element) {
        slotted.put(element, rules);
      }
    }
  }

  boolean isHost(Element element) {
    return hosts.containsKey(element);
  }

  /** Whether all sheets of the page are in it. */
  boolean isComplete() {
    return complete;
  }

  /** The rules of the tree that an element is written in. */
  StyleRules own(Element element) {
    return inside.getOrDefault(element, page);
  }

  /** Gives the rules that may be about an element, and whether they are those of an inner tree. */
  void rules(Element element, BiConsumer<StyleRules, Boolean> taker) {
    taker.accept(own(element), false);
    StyleRules hosted = hosts.get(element);
    if (hosted != null) {
      taker.accept(hosted, true);
    }
    StyleRules taking = slotted.get(element);
    if (taking != null) {
      taker.accept(taking, true);
    }
  }

  /** Whether a rule may look out of its tree, if it must. */
  boolean isSource(StyleRule rule, boolean ofInnerTree) {
    return rule.selector().isOfHost() == ofInnerTree
        || (!ofInnerTree && !rule.selector().pseudoElement().equals("slotted"));
  }
}
