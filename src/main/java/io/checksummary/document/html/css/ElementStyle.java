package io.checksummary.document.html.css;

import io.checksummary.document.html.css.sheet.Declaration;
import io.checksummary.document.html.css.sheet.PropertyValues;
import io.checksummary.document.html.css.sheet.Shorthand;
import io.checksummary.document.html.css.sheet.StyleSheets.Registered;
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

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> variables = new HashMap<>();
  private Map<String, String> before = Map.of();

  static ElementStyle outermost() {
    return new ElementStyle();
  }

  ElementStyle inherited(Map<String, Registered> registered) {
    ElementStyle style = new ElementStyle();
    registered.forEach((name, how) -> style.variables.put(name, how.initial()));
    variables.forEach((name, value) -> {
      Registered how = registered.get(name);
      if (how == null || how.inherits()) {
        style.variables.put(name, value);
      }
    });
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

  void setVariables(List<Declaration> declarations, ElementStyle around) {
    for (Declaration one : declarations) {
      if (one.isVariable()) {
        String value = one.value();
        switch (value) {
          case "initial" -> variables.remove(one.property());
          case "inherit", "unset", "revert", "revert-layer" ->
              putOrRemove(variables, one.property(), around.variables.get(one.property()));
          default -> variables.put(one.property(), value);
        }
      }
    }
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
    if (!declaration.value().contains("var(")) {
      set(declaration.property(), declaration.value(), around);
      return;
    }
    String value = VariableReference.resolve(declaration.value(), variables);
    boolean known = value != null && PropertyValues.isValid(declaration.property(), value.strip());
    Shorthand.expand(
        declaration.property(),
        known && value != null ? value.strip() : "unset",
        (property, one) -> set(property, one, around));
  }

  private void set(String property, String value, ElementStyle around) {
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
