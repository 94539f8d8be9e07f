package io.checksummary.document.html.css;

import java.util.Map;

/** The use of a variable in a value: {@code var(--size)}, {@code var(--size, 1em)}. */
final class VariableReference {

  /** Variables that name others are followed so far. */
  private static final int MOST = 20;

  private static final int LONGEST = 2_000;

  private VariableReference() {}

  static String resolve(String value, Map<String, String> style) {
    String resolved = value;
    for (int n = 0; n < MOST && resolved.length() < LONGEST; n++) {
      int at = resolved.lastIndexOf("var(");
      int end = at < 0 ? -1 : resolved.indexOf(')', at);
      if (end < 0) {
        return resolved;
      }
      String inside = resolved.substring(at + "var(".length(), end);
      int comma = inside.indexOf(',');
      String name = (comma < 0 ? inside : inside.substring(0, comma)).strip();
      String otherwise = comma < 0 ? "" : inside.substring(comma + 1).strip();
      resolved =
          resolved.substring(0, at)
              + style.getOrDefault(name, otherwise)
              + resolved.substring(end + 1);
    }
    return resolved;
  }
}
