package io.checksummary.text.chunk;

import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into chunks of nearly one size: at sections where it can, else between
 * paragraphs, else between sentences.
 *
 * <p>A sentence is cut only if it is larger than a whole chunk, and then at white space, never
 * within a number, so long as there is a way.
 */
public final class Chunker {

  /** The smallest budget that holds any one character, whatever it is. */
  public static final int SMALLEST_BUDGET = 16;

  private final List<ChunkUnit> units;
  private final int budget;

  private Chunker(List<ChunkUnit> units, int budget) {
    this.units = units;
    this.budget = budget;
  }

  /**
   * The chunks, in order; together they hold every word of the article once, and none of what
   * stands around it. None where there is no article.
   *
   * <p>Example: an article of 2,500 tokens and a budget of 1,000 make three chunks of about 830.
   *
   * @param budgetTokens how many tokens a chunk may have at most, as {@link TokenEstimate} counts
   * @throws IllegalArgumentException if the budget is below {@value #SMALLEST_BUDGET}
   */
  public static List<Chunk> chunks(SourceText source, int budgetTokens) {
    if (budgetTokens < SMALLEST_BUDGET) {
      throw new IllegalArgumentException(
          "a budget of " + budgetTokens + " tokens, which is below " + SMALLEST_BUDGET);
    }
    List<ChunkUnit> units = ChunkUnit.of(source, budgetTokens);
    return new Chunker(units, budgetTokens)
        .cuts().stream().map(span -> new Chunk(span, span.of(source.text()))).toList();
  }

  private List<Span> cuts() {
    long left = units.stream().mapToLong(ChunkUnit::tokens).sum();
    List<Span> chunks = new ArrayList<>();
    int from = 0;
    while (from < units.size()) {
      long chunksLeft = (left + budget - 1) / budget;
      int to = chunksLeft <= 1 ? units.size() : end(from, left, chunksLeft);
      chunks.add(units.get(from).span().cover(units.get(to - 1).span()));
      for (int i = from; i < to; i++) {
        left -= units.get(i).tokens();
      }
      from = to;
    }
    return chunks;
  }

  /** Where the best place to end a chunk is, near an even share of what is left. */
  private int end(int from, long left, long chunksLeft) {
    long share = (left + chunksLeft - 1) / chunksLeft;
    long least = left - (chunksLeft - 1) * budget;
    int best = from + 1;
    long bestCost = Long.MAX_VALUE;
    long size = 0;
    for (int to = from + 1; to < units.size(); to++) {
      size += units.get(to - 1).tokens();
      if (size > budget) {
        break;
      }
      long cost = cost(units.get(to).cut(), size, share, least);
      if (cost <= bestCost) {
        best = to;
        bestCost = cost;
      }
    }
    return best;
  }

  /**
   * How bad a cut is: its distance from the even share in hundredths of the share, and the penalty
   * it does. One that leaves more than the rest can hold costs a chunk more.
   */
  private static long cost(ChunkUnit.CutPoint cut, long size, long share, long least) {
    long distance = Math.abs(size - share) * 100 / share;
    return distance + cut.penalty() + (size < least ? 200 : 0);
  }
}
