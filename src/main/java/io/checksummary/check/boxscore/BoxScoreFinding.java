package io.checksummary.check.boxscore;

import io.checksummary.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source's tables say of a number. Spans count in the reading view of the source. */
public sealed interface BoxScoreFinding {

  /** The tables say nothing of it. */
  BoxScoreFinding SILENT = new Silent();

  /** See {@link Elsewhere}. */
  BoxScoreFinding ELSEWHERE = new Elsewhere();

  /**
   * The number is one of the table's.
   *
   * @param cells that give it, in the formula's order
   * @param how the way they do
   * @param formula how they give it ({@code a + b}); null where one cell does
   */
  record Agrees(List<Span> cells, How how, @Nullable String formula) implements BoxScoreFinding {
    public Agrees {
      cells = List.copyOf(cells);
    }
  }

  /**
   * For the same row and column the table has another.
   *
   * @param cell the one that the number should have been, or the first of those that give it
   * @param told what they give, where it is not just the cell's own number; else null
   */
  record Differs(Span cell, @Nullable String told) implements BoxScoreFinding {}

  /** The words speak of what no table here counts: other games, another season. */
  record Elsewhere() implements BoxScoreFinding {}

  /** See {@link #SILENT}. */
  record Silent() implements BoxScoreFinding {}

  /** How cells give a number. */
  enum How {
    SAME,
    ROUNDED,
    BOUND,
    DERIVED
  }
}
