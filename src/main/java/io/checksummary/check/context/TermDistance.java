package io.checksummary.check.context;

/**
 * How far a word is from a number of its sentence, and how much it therefore says about the number.
 *
 * <p>Example: in "Sales fell 12% in Norway, costs 3%", "fell" is 1 from 12% and "costs" is far off,
 * since another clause, or another number, between the two counts for several words.
 */
public final class TermDistance {

  /** Farther off than this the words are not looked at: a sentence may be a table without end. */
  public static final int WINDOW = 80;

  /** The weight of a word right beside its number. */
  public static final int FULL = 1000;

  /** From this weight on a word is close to its number. */
  public static final int CLOSE = 450;

  private static final int LEAST = 150;
  private static final int REACH = 6;

  /** No word is close that is farther off than this. */
  public static final int FARTHEST_CLOSE = FULL * REACH / CLOSE - (REACH - 1);

  private static final int PER_CLAUSE = 4;
  private static final int PER_NUMBER = 2;

  private TermDistance() {}

  /**
   * In words, at least 1.
   *
   * @param number the term that is the number; one past the last where it is no term, and then
   *     every word is beside it
   */
  public static int between(PositionalTerms terms, int i, int number) {
    if (number >= terms.count()) {
      return 1;
    }
    int low = Math.min(number, i);
    int high = Math.max(number, i);
    int clauses = Math.abs(terms.clause(i) - terms.clause(number));
    int numbers = terms.numbersBefore(high) - terms.numbersBefore(Math.min(high, low + 1));
    return Math.max(1, high - low + PER_CLAUSE * clauses + PER_NUMBER * numbers);
  }

  /**
   * From {@link #FULL} beside the number down to what a word in the same sentence always weighs.
   */
  public static int weight(PositionalTerms terms, int i, int distance) {
    int weight = FULL * REACH / (REACH - 1 + distance);
    return Math.max(LEAST, terms.is(i, PositionalTerms.NUMBER) ? weight / 2 : weight);
  }
}
