package io.checksummary.entry.terminal.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a name that does not exist. */
public final class SpellingSuggestion {

  private static final int LONGEST = 100;

  private SpellingSuggestion() {}

  /**
   * The name that is nearest, where one is near: at most a third of its letters differ.
   *
   * <p>Example: "harbor-foods" among the samples gives "harbour-foods".
   */
  public static Optional<String> nearest(String word, Collection<String> names) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> name.length() <= LONGEST)
        .min(
            Comparator.comparingInt((String name) -> distance(lower, name))
                .thenComparing(Comparator.naturalOrder()))
        .filter(name -> distance(lower, name) * 3 <= Math.max(3, word.length()));
  }

  /** Letters to put in, take out, change or swap with the next (optimal string alignment). */
  static int distance(String lower, String name) {
    String other = name.toLowerCase(Locale.ROOT);
    int[][] costs = new int[lower.length() + 1][other.length() + 1];
    for (int i = 0; i <= lower.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, lower, other, i, j);
      }
    }
    return costs[lower.length()][other.length()];
  }

  private static int cost(int[][] costs, String a, String b, int i, int j) {
    int change = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int cost = Math.min(change, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
  }
}
