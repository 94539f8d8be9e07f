package io.checksummary.text.word;

/**
 * Words cut to their beginnings and made numbers, so that "earned" meets "earnings" and "retailer"
 * meets "retailers" at the price of one comparison.
 *
 * <p>A caveat: "president" then meets "presidency", and two words in 2<sup>64</sup> meet by chance.
 */
public final class StemTable {

  private StemTable() {}

  /** Of what is no word: all of it. */
  public static long of(CharSequence word) {
    return hash(word, 0, word.length());
  }

  /** The stem of the word that is the characters {@code [from, to)}. */
  public static long of(CharSequence text, int from, int to, StemmingRules cut) {
    return hash(text, from, cut.stemEnd(text, from, to));
  }

  /** The whole word as a number. */
  public static long hash(CharSequence text, int from, int to) {
    long hash = 1125899906842597L;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(i));
    }
    return hash;
  }
}
