package io.checksummary.text.word;

/**
 * Tells of most {@link WordHash}es at once that they are not among some hundreds: most words of a
 * text are in none of the tables that they are looked up in.
 */
public final class WordHashFilter {

  private static final int BITS = 12;

  private final long[] bits = new long[1 << (BITS - 6)];

  public void add(long hash) {
    int bit = bit(hash);
    bits[bit >>> 6] |= 1L << bit;
  }

  /** Whether a hash may be among those that were added; false says that it is not. */
  public boolean mayHold(long hash) {
    int bit = bit(hash);
    return (bits[bit >>> 6] & 1L << bit) != 0;
  }

  private static int bit(long hash) {
    return (int) (WordHash.mixed(hash) >>> (Long.SIZE - BITS));
  }
}
