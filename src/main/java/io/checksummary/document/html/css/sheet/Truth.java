package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.token.CssText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Whether a condition of an at-rule holds; of one that a browser does not know, neither it nor its
 * contrary does.
 */
enum Truth {
  NO,
  UNKNOWN,
  YES;

  private static final int DEEPEST = 20;

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  Truth not() {
    return this == UNKNOWN ? UNKNOWN : this == YES ? NO : YES;
  }

  /**
   * @param condition brackets, {@code not}, {@code and} and {@code or} around what is asked for
   * @param leaf answers what stands in brackets or alone
   */
  static Truth of(String condition, Function<String, Truth> leaf) {
    return of(condition.strip(), leaf, 0);
  }

  private static Truth of(String condition, Function<String, Truth> leaf, int depth) {
    if (depth > DEEPEST || condition.isEmpty()) {
      return UNKNOWN;
    }
    List<String> words = words(condition);
    if (words.getFirst().equals("not")) {
      return of(condition.substring("not".length()).strip(), leaf, depth + 1).not();
    }
    if (words.size() > 1) {
      return joined(words, leaf, depth);
    }
    if (!condition.startsWith("(")) {
      return leaf.apply(condition);
    }
    String inside = condition.substring(1, condition.length() - (condition.endsWith(")") ? 1 : 0));
    String plain = inside.strip();
    boolean nested =
        plain.startsWith("(") || plain.matches("(?s)(?:not\\b|selector\\(|style\\().*");
    return nested ? of(plain, leaf, depth + 1) : leaf.apply(plain);
  }

  private static Truth joined(List<String> words, Function<String, Truth> leaf, int depth) {
    boolean and = words.get(1).equals("and");
    Truth all = and ? YES : NO;
    for (int i = 0; i < words.size(); i++) {
      if (i % 2 == 1) {
        if (!words.get(i).equals(and ? "and" : "or")) {
          return UNKNOWN;
        }
        continue;
      }
      Truth one = of(words.get(i), leaf, depth + 1);
      all = (one.compareTo(all) < 0) == and ? one : all;
    }
    return all;
  }

  /** Parts between blanks and brackets: a bracket, what is called with it, or a word. */
  private static List<String> words(String condition) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < condition.length(); ) {
      char c = condition.charAt(i);
      int end = CssText.next(condition, i);
      boolean bracket = c == '(';
      if (bracket || Character.isWhitespace(c)) {
        add(words, condition.substring(start, end));
        start = end;
      }
      i = end;
    }
    add(words, condition.substring(start));
    return words;
  }

  private static void add(List<String> words, String word) {
    if (!word.isBlank()) {
      words.add(word.strip());
    }
  }
}
