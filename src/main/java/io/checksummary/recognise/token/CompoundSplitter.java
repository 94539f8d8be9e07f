package io.checksummary.recognise.token;

import java.util.Arrays;

/**
 * Cuts a run of letters into the words that it is made of, each a token: "dreihundertfünf" into
 * "drei", "hundert", "fünf". For languages that write words together.
 *
 * <p>Asked only for runs that no table names as a whole, and must cost next to nothing for those
 * that it leaves whole, since that is nearly all of them.
 */
public interface CompoundSplitter {

  /** Leaves every run whole. */
  CompoundSplitter NONE =
      new CompoundSplitter() {
        @Override
        public boolean cuts() {
          return false;
        }

        @Override
        public boolean isWhole(int symbol) {
          return true;
        }

        @Override
        public void split(char[] text, int from, int to, Pieces pieces) {
          // no piece: the run is one word
        }
      };

  /** Whether it cuts any run at all. */
  default boolean cuts() {
    return true;
  }

  /** Whether a table names the word of a symbol by itself, so that it is never cut. */
  boolean isWhole(int symbol);

  /**
   * Adds the ends of the pieces of {@code [from, to)}, the last of them {@code to}; adds nothing
   * where the run is one word.
   */
  void split(char[] text, int from, int to, Pieces pieces);

  /** Where pieces end; used again for every word of a text. */
  final class Pieces {
    private int[] ends = new int[64];
    private int count;

    void clear() {
      count = 0;
    }

    public void add(int end) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
      }
      ends[count++] = end;
    }

    int count() {
      return count;
    }

    int end(int i) {
      return ends[i];
    }
  }
}
