package io.checksummary.document.html.css;

import io.checksummary.document.html.css.sheet.Declaration;
import io.checksummary.document.html.css.sheet.Declarations;
import io.checksummary.document.html.css.sheet.PropertyValues;
import io.checksummary.document.html.css.sheet.Shorthand;
import io.checksummary.document.html.css.sheet.StyleSheets.Registered;
import io.checksummary.document.html.css.token.StyleBudget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of an element's properties, plain ones and variables. Those not set are absent. */
final class ElementStyle {

  /** Those of the properties looked at that an element has from the one around it. */
  private static final Set<String> INHERITED =
      Set.of(
          "visibility",
          "color",
          "color-scheme",
          "direction",
          "fill",
          "stroke",
          "text-indent",
          "text-shadow",
          "letter-spacing",
          "line-height",
          "white-space",
          "font-size-adjust",
          "-webkit-text-fill-color",
          "-webkit-text-stroke-color",
          "-webkit-text-stroke-width",
          "-webkit-text-security");

  private static final Set<String> EVERYWHERE =
      Set.of("inherit", "initial", "unset", "revert", "revert-layer");

  private final Map<String, String> values = new HashMap<>();
  private final Variables variables;
  private Map<String, String> before = Map.of();

  private ElementStyle(Variables variables) {
    this.variables = variables;
  }

  static ElementStyle outermost(StyleBudget budget) {
    return new ElementStyle(Variables.none(budget));
  }

  ElementStyle inherited(Map<String, Registered> registered) {
    ElementStyle style = new ElementStyle(variables.inside(registered));
    for (String property : INHERITED) {
      String value = values.get(property);
      if (value != null) {
        style.values.put(property, value);
      }
    }
    return style;
  }

  Map<String, String> values() {
    return values;
  }

  /** Sets what the browser itself or an attribute says, which any rule may change. */
  void put(String property, String value) {
    values.put(property, value);
  }

  /** Sets the variables that the layers of the cascade set, in order. */
  void setVariables(List<List<Declaration>> layers) {
    layers.forEach(variables::set);
    variables.resolve();
  }

  /** Sets what one layer of the cascade says, in order. */
  void set(List<Declaration> declarations, ElementStyle around) {
    boolean reverts = declarations.stream().anyMatch(one -> one.value().equals("revert-layer"));
    before = reverts ? Map.copyOf(values) : Map.of();
    for (Declaration one : declarations) {
      if (!one.isVariable()) {
        set(one, around);
      }
    }
  }

  private void set(Declaration declaration, ElementStyle around) {
    if (!VariableReference.isIn(declaration.value())) {
      set(declaration.property(), declaration.value(), around);
      return;
    }
    String property = declaration.property();
    parts(property, variables.resolved(declaration.value()))
        .forEach((name, value) -> set(name, value, around));
  }

  /** What a value that held variables says; it is too late to leave out one that is none. */
  private static Map<String, String> parts(String property, @Nullable String resolved) {
    String value = resolved == null ? "" : Declarations.plain(resolved);
    Map<String, String> parts =
        resolved != null && PropertyValues.isValid(property, value)
            ? Shorthand.expanded(property, value)
            : Map.of();
    return parts.isEmpty() ? Shorthand.expanded(property, "unset") : parts;
  }

  private void set(String property, String value, ElementStyle around) {
    if (property.equals("font-size") && EVERYWHERE.contains(value)) {
      setSize(value);
      return;
    }
    switch (value) {
      case "initial" -> initial(property);
      case "inherit" -> putOrRemove(values, property, around.values.get(property));
      case "unset", "revert" -> {
        if (INHERITED.contains(property)) {
          putOrRemove(values, property, around.values.get(property));
        } else if (value.equals("unset")) {
          initial(property);
        } else {
          values.remove(property);
        }
      }
      case "revert-layer" -> putOrRemove(values, property, before.get(property));
      case "currentcolor" ->
          putOrRemove(
              values, property, property.equals("color") ? around.values.get("color") : value);
      default -> values.put(property, value);
    }
  }

  /** Without a size of its own, an element has that of the one around, as worked out there. */
  private void setSize(String value) {
    String size =
        switch (value) {
          case "initial" -> "medium";
          case "revert-layer" -> before.get("font-size");
          default -> null;
        };
    putOrRemove(values, "font-size", size);
  }

  /** What is displayed by itself is so in line, whatever the browser's own sheet says. */
  private void initial(String property) {
    putOrRemove(values, property, property.equals("display") ? "inline" : null);
  }

  private static void putOrRemove(Map<String, String> map, String name, @Nullable String value) {
    if (value == null) {
      map.remove(name);
    } else {
      map.put(name, value);
    }
  }
}
