package io.checksummary.check.boxscore.table;

import io.checksummary.quantity.Mention;
import java.util.Set;

/**
 * Somebody's number outside of a table: "Records (wins-losses): Norland 12-17".
 *
 * @param terms what the line counts
 */
public record TeamRecord(EntityName name, Set<String> terms, Mention mention) {

  public TeamRecord {
    terms = Set.copyOf(terms);
  }
}
