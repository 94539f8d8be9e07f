package io.checksummary.document.html.css.selector;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The counting of {@code :nth-child}: {@code odd}, {@code 3}, {@code 2n+1}, {@code -n+4}.
 *
 * @param step 2 in {@code 2n+1}
 * @param start 1 in {@code 2n+1}
 */
record NthFormula(int step, int start) {

  /** Null where it is none. */
  static @Nullable NthFormula of(String written) {
    String formula =
        written.replaceAll("(?<!\\s)\\s*+([+-])\\s*+", "$1").strip().toLowerCase(Locale.ROOT);
    if (formula.equals("odd") || formula.equals("even")) {
      return new NthFormula(2, formula.equals("odd") ? 1 : 0);
    }
    if (!formula.matches("[+-]?\\d{1,9}|[+-]?\\d{0,9}n(?:[+-]\\d{1,9})?")) {
      return null;
    }
    int n = formula.indexOf('n');
    return n < 0
        ? new NthFormula(0, Integer.parseInt(formula))
        : new NthFormula(step(formula.substring(0, n)), start(formula.substring(n + 1)));
  }

  private static int step(String written) {
    return switch (written) {
      case "", "+" -> 1;
      case "-" -> -1;
      default -> Integer.parseInt(written);
    };
  }

  private static int start(String written) {
    return written.isEmpty() ? 0 : Integer.parseInt(written);
  }

  /**
   * @param index from 1
   */
  boolean holds(int index) {
    long rest = (long) index - start;
    return step == 0 ? rest == 0 : rest % step == 0 && rest / step >= 0;
  }
}
