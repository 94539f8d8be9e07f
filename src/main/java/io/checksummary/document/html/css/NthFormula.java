package io.checksummary.document.html.css;

/** The counting of {@code :nth-child}: {@code odd}, {@code 3}, {@code 2n+1}, {@code -n+4}. */
final class NthFormula {

  private NthFormula() {}

  /**
   * @param index from 1
   */
  static boolean holds(String written, int index) {
    String formula = written.replace(" ", "");
    return switch (formula) {
      case "odd" -> index % 2 == 1;
      case "even" -> index % 2 == 0;
      default -> isOf(formula, index);
    };
  }

  private static boolean isOf(String formula, int index) {
    int n = formula.indexOf('n');
    try {
      if (n < 0) {
        return number(formula) == index;
      }
      int step = step(formula.substring(0, n));
      int start = n + 1 == formula.length() ? 0 : number(formula.substring(n + 1));
      long rest = (long) index - start;
      return step == 0 ? rest == 0 : rest % step == 0 && rest / step >= 0;
    } catch (NumberFormatException unknown) {
      return false;
    }
  }

  private static int step(String written) {
    return switch (written) {
      case "", "+" -> 1;
      case "-" -> -1;
      default -> number(written);
    };
  }

  private static int number(String written) {
    return Integer.parseInt(written.startsWith("+") ? written.substring(1) : written);
  }
}
