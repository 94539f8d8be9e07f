package io.checksummary.model.chat;

import io.checksummary.text.resource.TableFile;
import java.util.Comparator;
import java.util.List;

/** How many tokens of an article one call to a model may carry, by the begin of its name. */
public final class ArticleTokenBudgets {

  private static final List<Row> TABLE =
      TableFile.of(ArticleTokenBudgets.class, "budgets.txt").lines().stream()
          .map(line -> line.split("\\s+"))
          .map(words -> new Row(words[0], Integer.parseInt(words[1])))
          .sorted(Comparator.comparingInt((Row row) -> row.prefix().length()).reversed())
          .toList();

  private static final int UNKNOWN = 6_000;

  private record Row(String prefix, int tokens) {}

  private ArticleTokenBudgets() {}

  /** The longest prefix that fits decides; 6,000 for a model that nobody knows. */
  public static int of(String model) {
    return TABLE.stream()
        .filter(row -> model.startsWith(row.prefix()))
        .mapToInt(Row::tokens)
        .findFirst()
        .orElse(UNKNOWN);
  }
}
