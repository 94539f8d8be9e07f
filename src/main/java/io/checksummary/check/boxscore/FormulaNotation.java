package io.checksummary.check.boxscore;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How operands give a number, in letters: {@code a + b}. */
final class FormulaNotation {

  /** The most operands that are spelt out. */
  private static final int MOST = 5;

  private FormulaNotation() {}

  static String sum(int operands) {
    return operands > MOST ? "a + b + …" : sum(0, operands);
  }

  /** Of a score whose sides are sums: {@code a + b – c + d}. */
  static String sides(int operands) {
    return sum(0, operands) + " – " + sum(operands, 2 * operands);
  }

  /** {@code a - b}, or {@code (a + b) - (c + d)} of sums. */
  static String difference(int operands) {
    return operands == 1
        ? "a - b"
        : "(" + sum(0, operands) + ") - (" + sum(operands, 2 * operands) + ")";
  }

  private static String sum(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> String.valueOf((char) ('a' + i)))
        .collect(Collectors.joining(" + "));
  }
}
