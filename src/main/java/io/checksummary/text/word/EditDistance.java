package io.checksummary.text.word;

/**
 * How many letters have to change until one word is another.
 *
 * <p>Example: {@code harbor} and {@code harbour} are 1 apart, {@code form} and {@code from} too:
 * two neighbours that swap places are one change. Upper and lower case differ. A caveat: takes time
 * and space in proportion to the product of the two lengths, so long texts are none of its matter.
 */
public final class EditDistance {

  private EditDistance() {}

  /** Letters to put in, take out, change or swap with the next (optimal string alignment). */
  public static int between(String one, String other) {
    int[][] costs = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, one, other, i, j);
      }
    }
    return costs[one.length()][other.length()];
  }

  private static int cost(int[][] costs, String a, String b, int i, int j) {
    int change = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int cost = Math.min(change, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
  }
}
