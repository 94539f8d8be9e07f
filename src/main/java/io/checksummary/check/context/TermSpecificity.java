package io.checksummary.check.context;

import java.util.Arrays;

/** How telling a word is in a source: 1000 where one sentence holds it, less the more do. */
public final class TermSpecificity {

  private static final int LEAST = 100;

  /** First as they come, one for each sentence that holds the word; then each once, in order. */
  private long[] stems = new long[64];

  /** For each word in how many sentences it stands; empty until all are known. */
  private int[] sentences = {};

  private int count;

  public void add(ContextTerms terms, int from, int to) {
    for (int i = from; i < to; i++) {
      if (NumberContext.isContent(terms, i) && isFirst(terms, from, i)) {
        if (count == stems.length) {
          stems = Arrays.copyOf(stems, 2 * count);
        }
        stems[count++] = terms.stem(i);
      }
    }
  }

  private static boolean isFirst(ContextTerms terms, int from, int i) {
    for (int k = Math.max(from, i - 100); k < i; k++) {
      if (terms.stem(k) == terms.stem(i)) {
        return false;
      }
    }
    return true;
  }

  /** Counts, once all are added. Sorted, not hashed: no text can make that slow. */
  public void count() {
    Arrays.sort(stems, 0, count);
    int[] counts = new int[count];
    int words = 0;
    for (int i = 0; i < count; i++) {
      if (words == 0 || stems[i] != stems[words - 1]) {
        stems[words++] = stems[i];
      }
      counts[words - 1]++;
    }
    stems = Arrays.copyOf(stems, words);
    sentences = Arrays.copyOf(counts, words);
  }

  /** 0 for a word that the source does not hold. */
  public int of(long stem) {
    int at = Arrays.binarySearch(stems, 0, sentences.length, stem);
    return at < 0 ? 0 : Math.max(LEAST, 2000 / (1 + sentences[at]));
  }
}
