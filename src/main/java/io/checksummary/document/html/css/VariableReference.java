package io.checksummary.document.html.css;

import io.checksummary.document.html.css.token.CssText;
import io.checksummary.document.html.css.token.StyleBudget;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The use of a variable in a value: {@code var(--size)}, {@code var(--size, 1em)}. */
final class VariableReference {

  /** So deep may what stands in for a variable that is not set name another. */
  private static final int DEEPEST = 100;

  private static final int LONGEST = 2_000;

  private final Function<String, @Nullable String> variables;
  private int length;

  private VariableReference(Function<String, @Nullable String> variables) {
    this.variables = variables;
  }

  static boolean isIn(String value) {
    return value.contains("var(");
  }

  /**
   * The value with those of its variables.
   *
   * @param variables gives their values, in which no others are named
   * @param budget pays for the length of the value
   * @return null where one is not set and nothing stands for it
   */
  static @Nullable String resolve(
      String value, Function<String, @Nullable String> variables, StyleBudget budget) {
    if (!isIn(value)) {
      return value;
    }
    budget.spend(value.length());
    return new VariableReference(variables).resolve(value, 0);
  }

  private @Nullable String resolve(String value, int depth) {
    if (depth > DEEPEST) {
      return null;
    }
    StringBuilder resolved = new StringBuilder();
    int from = 0;
    for (int at = value.indexOf("var("); at >= 0; at = value.indexOf("var(", from)) {
      int end = CssText.next(value, at + 3);
      String one = one(value.substring(at + 4, Math.max(at + 4, end - 1)), depth);
      length += one == null ? 0 : one.length();
      if (one == null || length > LONGEST) {
        return null;
      }
      resolved.append(value, from, at).append(one);
      from = end;
    }
    return resolved.append(value.substring(from)).toString();
  }

  private @Nullable String one(String inside, int depth) {
    int comma = inside.indexOf(',');
    String name = (comma < 0 ? inside : inside.substring(0, comma)).strip();
    String set = variables.apply(name);
    if (set != null || comma < 0) {
      return set;
    }
    return resolve(inside.substring(comma + 1).strip(), depth + 1);
  }
}
