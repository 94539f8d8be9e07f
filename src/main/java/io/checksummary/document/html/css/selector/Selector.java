package io.checksummary.document.html.css.selector;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A selector: {@code main > p.lead}.
 *
 * @param steps from the last, which is about the element itself, to the first
 * @param pseudoElement the part of the element that is meant ({@code before}); empty for all of it
 * @param specificity thousands of thousands for identifiers, thousands for classes, ones for types
 */
public record Selector(List<Step> steps, String pseudoElement, int specificity) {

  static final int OF_IDENTIFIER = 1_000_000;
  static final int OF_CLASS = 1_000;
  static final int OF_TYPE = 1;

  /**
   * What one element must be.
   *
   * @param combinator how the one before it stands to it: a blank, {@code >}, {@code +}, {@code ~};
   *     a blank for the first, too
   * @param type its name in lower case; null for any
   */
  public record Step(char combinator, @Nullable String type, List<Condition> conditions) {}

  /** What else must hold of an element. */
  public sealed interface Condition {}

  record Identifier(String id) implements Condition {}

  record ClassName(String name) implements Condition {}

  /**
   * @param operator {@code =}, or the sign before it; a blank where the attribute need only be
   *     there
   * @param loose whether small and capital letters are alike; null where the attribute decides
   */
  record Attribute(String name, char operator, String value, @Nullable Boolean loose)
      implements Condition {}

  /** A pseudo-class without brackets. */
  record State(String name) implements Condition {}

  /**
   * @param of those that are counted; all where empty
   */
  record Counted(String name, NthFormula formula, List<Selector> of) implements Condition {}

  /** Whether one of the selectors holds, or none. */
  record AnyOf(List<Selector> selectors, boolean none) implements Condition {}

  /** Whether there is another element that stands to this one, the anchor, as told. */
  record Has(List<Selector> selectors) implements Condition {}

  /** The element that {@link Has} asks about. */
  record Anchor() implements Condition {}

  record Language(Set<String> ranges) implements Condition {}

  record Direction(String name) implements Condition {}

  /** The element that a shadow tree belongs to, or one that it takes in. */
  record Host(List<Selector> selectors) implements Condition {}

  /** Whether the selector is about what stands around a shadow tree. */
  public boolean isOfHost() {
    return pseudoElement.equals("slotted")
        || steps.stream()
            .anyMatch(step -> step.conditions().stream().anyMatch(Host.class::isInstance));
  }

  /**
   * What an element must have that the selector chooses: {@code #id}, {@code .class}, its name, or
   * {@code *}.
   */
  public String key() {
    Step last = steps.getFirst();
    String key = last.type() == null ? "*" : last.type();
    for (Condition condition : last.conditions()) {
      switch (condition) {
        case Identifier one -> {
          return "#" + one.id();
        }
        case ClassName one -> key = "." + one.name();
        default -> {}
      }
    }
    return key;
  }
}
