package io.checksummary.check.context;

import io.checksummary.text.word.WordHash;
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

  /** Each word once, mixed, in order. */
  private final long[] words;

  /** For each word in how many sentences it is. */
  private final int[] sentences;

  /** For the highest bits of a mixed word where the words begin that have them. */
  private final int[] firsts;

  /** How many bits follow the highest. */
  private final int lower;

  private TermSpecificity(long[] words, int[] sentences) {
    this.words = words;
    this.sentences = sentences;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.length | 1);
    this.lower = Long.SIZE - bits;
    this.firsts = new int[(1 << bits) + 1];
    for (long word : words) {
      firsts[highest(word) + 1]++;
    }
    for (int i = 1; i < firsts.length; i++) {
      firsts[i] += firsts[i - 1];
    }
  }

  /** The highest bits as a place from 0 up, the negative words first, as they are sorted. */
  private int highest(long word) {
    return (int) ((word ^ Long.MIN_VALUE) >>> lower);
  }

  /** 0 for a word that the source does not have. */
  public int of(long stem) {
    long word = WordHash.mixed(stem);
    int part = highest(word);
    int at = Arrays.binarySearch(words, firsts[part], firsts[part + 1], word);
    return at < 0 ? 0 : Math.max(LEAST, 2000 / (1 + sentences[at]));
  }

  /** Counts the sentences of each word. */
  public static final class Builder {

    /** So far back in a sentence an earlier occurrence of a word is looked for. */
    private static final int WINDOW = 100;

    /** One entry for each sentence that has the word. */
    private long[] words = new long[64];

    private int count;

    /** Adds the words of a sentence: the terms {@code [from, to)}. */
    public void add(PositionalTerms terms, int from, int to) {
      for (int i = from; i < to; i++) {
        if (terms.isContent(i) && isFirst(terms, from, i)) {
          if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
          }
          words[count++] = WordHash.mixed(terms.stem(i));
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
      long[] sorted = Arrays.copyOf(words, count);
      Arrays.sort(sorted);
      int[] sentences = new int[count];
      int different = 0;
      for (int i = 0; i < count; i++) {
        if (different == 0 || sorted[i] != sorted[different - 1]) {
          sorted[different++] = sorted[i];
        }
        sentences[different - 1]++;
      }
      return new TermSpecificity(
          Arrays.copyOf(sorted, different), Arrays.copyOf(sentences, different));
    }
  }
}
