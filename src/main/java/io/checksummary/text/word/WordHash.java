package io.checksummary.text.word;

/**
 * Words as numbers, whatever their case, so that two of them meet at the price of one comparison.
 *
 * <p>A caveat: two words in 2<sup>64</sup> meet by chance.
 */
public final class WordHash {

  /** Of no character. */
  public static final long EMPTY = 1125899906842597L;

  private WordHash() {}

  public static long of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** Of the characters {@code [from, to)}. */
  public static long of(CharSequence text, int from, int to) {
    long hash = EMPTY;
    for (int i = from; i < to; i++) {
      hash = further(hash, text.charAt(i));
    }
    return hash;
  }

  /** Of the characters of a hash and one more. */
  public static long further(long hash, char next) {
    return 31 * hash + Character.toLowerCase(next);
  }

  /**
   * Spread evenly over all numbers, the high bits first: words of a few letters have hashes that
   * are near each other. Different hashes stay different.
   */
  public static long mixed(long hash) {
    return hash * 0x9E3779B97F4A7C15L;
  }
}
