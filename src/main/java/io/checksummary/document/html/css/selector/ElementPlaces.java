package io.checksummary.document.html.css.selector;

import io.checksummary.document.html.css.token.StyleBudget;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Where elements stand among those around them, and what they are by themselves. */
final class ElementPlaces {

  private static final Set<String> CONTROLS = Set.of("input", "textarea", "select", "button");

  /** Where an element stands, from 1. */
  private record Place(int index, int fromEnd, int ofType, int ofTypeFromEnd) {}

  private final StyleBudget budget;
  private final IdentityHashMap<Element, Place> places = new IdentityHashMap<>();

  ElementPlaces(StyleBudget budget) {
    this.budget = budget;
  }

  /** Whether a pseudo-class without brackets holds; none does that takes a reader's touch. */
  boolean is(String state, Element element) {
    return switch (state) {
      case "root", "scope" -> element.normalName().equals("html");
      case "first-child" -> place(element).index() == 1;
      case "last-child" -> place(element).fromEnd() == 1;
      case "only-child" -> place(element).index() == 1 && place(element).fromEnd() == 1;
      case "first-of-type" -> place(element).ofType() == 1;
      case "last-of-type" -> place(element).ofTypeFromEnd() == 1;
      case "only-of-type" -> place(element).ofType() == 1 && place(element).ofTypeFromEnd() == 1;
      case "empty" -> isEmpty(element);
      case "link", "any-link", "-webkit-any-link" ->
          (element.normalName().equals("a") || element.normalName().equals("area"))
              && element.hasAttr("href");
      case "disabled" -> element.hasAttr("disabled") && isControl(element);
      case "enabled" -> !element.hasAttr("disabled") && isControl(element);
      case "checked" -> element.hasAttr("checked") || element.hasAttr("selected");
      case "required" -> element.hasAttr("required") && isControl(element);
      case "optional" -> isControl(element) && !element.hasAttr("required");
      case "read-write" -> isEditable(element);
      case "read-only" -> !isEditable(element);
      case "open" ->
          element.hasAttr("open")
              && (element.normalName().equals("details") || element.normalName().equals("dialog"));
      case "valid" -> isControl(element) || element.normalName().equals("form");
      case "defined", "in-range" -> true;
      default -> false;
    };
  }

  private static boolean isEmpty(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof Element || node instanceof TextNode) {
        return false;
      }
    }
    return true;
  }

  private static boolean isControl(Element element) {
    return CONTROLS.contains(element.normalName());
  }

  private static boolean isEditable(Element element) {
    String name = element.normalName();
    return ((name.equals("input") || name.equals("textarea"))
            && !element.hasAttr("readonly")
            && !element.hasAttr("disabled"))
        || (element.hasAttr("contenteditable")
            && !element.attr("contenteditable").equalsIgnoreCase("false"));
  }

  /** Where an element stands by one of the ways to count, from 1. */
  int index(String way, Element element) {
    Place place = place(element);
    return switch (way) {
      case "nth-child" -> place.index();
      case "nth-last-child" -> place.fromEnd();
      case "nth-of-type" -> place.ofType();
      default -> place.ofTypeFromEnd();
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
