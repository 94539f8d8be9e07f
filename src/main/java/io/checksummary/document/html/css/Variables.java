package io.checksummary.document.html.css;

import io.checksummary.document.html.css.sheet.Declaration;
import io.checksummary.document.html.css.sheet.StyleSheets.Registered;
import io.checksummary.document.html.css.token.StyleBudget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variables of an element: those that are set on it, and of all others those of the element
 * around. As CSS Custom Properties Level 1 has it, a variable that names others is worked out where
 * it is set, and those that name each other in a circle have no value.
 */
final class Variables {

  /** Variables that name others are followed so far. */
  private static final int DEEPEST = 100;

  /** Empty for one that has no value but that it is registered with. */
  private final Map<String, Optional<String>> own = new HashMap<>();

  private final @Nullable Variables around;
  private final Map<String, Registered> registered;
  private final StyleBudget budget;
  private final List<String> open = new ArrayList<>();
  private final Set<String> circular = new HashSet<>();

  private Variables(
      @Nullable Variables around, Map<String, Registered> registered, StyleBudget budget) {
    this.around = around;
    this.registered = registered;
    this.budget = budget;
  }

  static Variables none(StyleBudget budget) {
    return new Variables(null, Map.of(), budget);
  }

  /** Those of an element inside, which sets none yet. */
  Variables inside(Map<String, Registered> registeredThere) {
    return new Variables(own.isEmpty() ? around : this, registeredThere, budget);
  }

  /** The value of a variable; null where it has none. */
  @Nullable String get(String name) {
    Registered how = registered.get(name);
    boolean inherits = how == null || how.inherits();
    for (@Nullable Variables at = this; at != null; at = inherits ? at.around : null) {
      budget.spend(1);
      Optional<String> set = at.own.get(name);
      if (set != null && set.isPresent()) {
        return set.get();
      }
      if (set != null) {
        break;
      }
    }
    return how == null ? null : how.initial();
  }

  void set(List<Declaration> declarations) {
    for (Declaration one : declarations) {
      if (one.isVariable()) {
        switch (one.value()) {
          case "initial" -> own.put(one.property(), Optional.empty());
          case "inherit", "unset", "revert", "revert-layer" -> own.remove(one.property());
          default -> own.put(one.property(), Optional.of(one.value()));
        }
      }
    }
  }

  /** Works out those that name others, once all are set. */
  void resolve() {
    List.copyOf(own.keySet()).forEach(this::resolve);
  }

  /** A value with those of the variables that it names; null where one has none. */
  @Nullable String resolved(String value) {
    return VariableReference.resolve(value, this::get, budget);
  }

  private void resolve(String name) {
    String value = own.getOrDefault(name, Optional.empty()).orElse("");
    if (VariableReference.isIn(value)) {
      open.add(name);
      String resolved = VariableReference.resolve(value, this::named, budget);
      open.removeLast();
      own.put(name, circular.contains(name) ? Optional.empty() : Optional.ofNullable(resolved));
    }
  }

  private @Nullable String named(String name) {
    int first = open.indexOf(name);
    if (first >= 0) {
      circular.addAll(open.subList(first, open.size()));
    }
    if (first >= 0 || open.size() > DEEPEST) {
      return null;
    }
    resolve(name);
    return get(name);
  }
}
