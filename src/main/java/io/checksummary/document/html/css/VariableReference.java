package io.checksummary.document.html.css;

import io.checksummary.document.html.css.token.CssText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The use of a variable in a value: {@code var(--size)}, {@code var(--size, 1em)}. */
final class VariableReference {

  /** Variables that name others are followed so far. */
  private static final int DEEPEST = 20;

  private static final int LONGEST = 2_000;

  private final Map<String, String> variables;
  private int length;

  private VariableReference(Map<String, String> variables) {
    this.variables = variables;
  }

  /**
   * The value with those of its variables.
   *
   * @param variables their values, as set
   * @return null where one is not set and nothing stands for it
   */
  static @Nullable String resolve(String value, Map<String, String> variables) {
    return value.contains("var(") ? new VariableReference(variables).resolve(value, 0) : value;
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
    String set = variables.get(name);
    String resolved = set == null ? null : resolve(set, depth + 1);
    if (resolved != null || comma < 0) {
      return resolved;
    }
    return resolve(inside.substring(comma + 1).strip(), depth + 1);
  }
}
