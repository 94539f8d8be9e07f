package io.checksummary.check.context;

import java.util.Arrays;

/**
 * How specific each word of a source is: 1000 where one sentence has it, the less the more
 * sentences do.
 *
 * <p>Example: a word of one sentence has 1000, of two 666, of three 500, of nineteen and more 100.
 */
public final class TermSpecificity {

  /** Of a source of which nothing is read: it has no words. */
  public static final TermSpecificity NONE = new Builder().build();

  private static final int LEAST = 100;

  /** Each word once, in order. */
  private final long[] stems;

  /** For each word in how many sentences it is. */
  private final int[] sentences;

  private TermSpecificity(long[] stems, int[] sentences) {
    this.stems = stems;
    this.sentences = sentences;
  }

  /** 0 for a word that the source does not have. */
  public int of(long stem) {
    int at = Arrays.binarySearch(stems, stem);
    return at < 0 ? 0 : Math.max(LEAST, 2000 / (1 + sentences[at]));
  }

  /** Counts the sentences of each word. */
  public static final class Builder {

    /** So far back in a sentence an earlier occurrence of a word is looked for. */
    private static final int WINDOW = 100;

    /** One entry for each sentence that has the word. */
    private long[] stems = new long[64];

    private int count;

    /** Adds the words of a sentence: the terms {@code [from, to)}. */
    public void add(PositionalTerms terms, int from, int to) {
      for (int i = from; i < to; i++) {
        if (terms.isContent(i) && isFirst(terms, from, i)) {
          if (count == stems.length) {
            stems = Arrays.copyOf(stems, 2 * count);
          }
          stems[count++] = terms.stem(i);
        }
      }
    }

    private static boolean isFirst(PositionalTerms terms, int from, int i) {
      for (int k = Math.max(from, i - WINDOW); k < i; k++) {
        if (terms.stem(k) == terms.stem(i)) {
          return false;
        }
      }
      return true;
    }

    /** Sorts and counts. There is no hash table that a text could be made to slow down. */
    public TermSpecificity build() {
      long[] sorted = Arrays.copyOf(stems, count);
      Arrays.sort(sorted);
      int[] sentences = new int[count];
      int words = 0;
      for (int i = 0; i < count; i++) {
        if (words == 0 || sorted[i] != sorted[words - 1]) {
          sorted[words++] = sorted[i];
        }
        sentences[words - 1]++;
      }
      return new TermSpecificity(Arrays.copyOf(sorted, words), Arrays.copyOf(sentences, words));
    }
  }
}
