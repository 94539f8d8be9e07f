package io.checksummary.check.derivation;

import io.checksummary.text.Span;
import java.util.List;

/**
 * How a source gives a number that it does not name.
 *
 * <p>Example: of "Anna Berg, Tom Reed and Li Wei were arrested" the count of three people, from
 * three operands, by the formula {@code count(a, b, c)}.
 *
 * @param operands where the source's parts stand, in the formula's order, in its reading view
 * @param formula how they give the number
 */
public record Derivation(List<Span> operands, String formula) {

  /** Operands are named by letters; what goes beyond the alphabet is not named one by one. */
  private static final int LETTERS = 26;

  public Derivation {
    operands = List.copyOf(operands);
  }

  static Derivation count(List<Span> operands) {
    return new Derivation(operands, "count(" + letters(operands.size(), ", ") + ")");
  }

  static Derivation sum(List<Span> operands) {
    return new Derivation(operands, letters(operands.size(), " + "));
  }

  static Derivation together(List<Span> operands) {
    return new Derivation(operands, letters(operands.size(), ", "));
  }

  private static String letters(int count, String between) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < Math.min(count, LETTERS); i++) {
      letters.append(i == 0 ? "" : between).append((char) ('a' + i));
    }
    return letters.append(count > LETTERS ? between + "…" : "").toString();
  }
}
