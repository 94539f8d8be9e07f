package io.checksummary.check.boxscore.table;

import java.util.Set;

/**
 * A column of a table, by what its head says.
 *
 * @param index as the table counts its columns
 * @param terms what its numbers count
 * @param period the part of the game, the year: which of several like columns; empty where the head
 *     names none
 */
public record StatColumn(int index, Set<String> terms, Set<String> period) {

  public StatColumn {
    terms = Set.copyOf(terms);
    period = Set.copyOf(period);
  }

  /** Whether the head says when, or that it is a share, and nothing of what is counted. */
  public boolean isBare() {
    return terms.isEmpty() || (terms.size() == 1 && isPercent());
  }

  public boolean isPercent() {
    return terms.contains("percent");
  }
}
