package io.checksummary.check.context;

import io.checksummary.text.Span;
import io.checksummary.text.word.WordHash;
import java.util.Arrays;

/**
 * The words around a number in its sentence, each with a weight: the closer to the number, the
 * heavier. The words of the sentence before are there too, but weigh little.
 *
 * <p>Example: in "Sales fell 12% in Norway" the word "fell" weighs more than "Norway". A word that
 * occurs twice weighs twice.
 */
public final class NumberContext {

  private static final int SENTENCE_BEFORE = 60;
  private static final int LABEL = 600;
  private static final int FILTERS = 4;

  private static final int OWN = 500;
  private static final int FOREIGN = 20;

  private final long[] stems;

  /** A bit for each word, so that most words that are none of these are told at once. */
  private final long[] filter = new long[FILTERS];

  private final int[] weights;
  private final int[] closeWeights;
  private final int[] ownership;
  private final boolean[] names;
  private final long noun;
  private final long modifier;

  private NumberContext(Builder words, long noun, long modifier) {
    this.stems = Arrays.stream(words.stems, 0, words.count).sorted().distinct().toArray();
    this.weights = new int[stems.length];
    this.closeWeights = new int[stems.length];
    this.ownership = new int[stems.length];
    this.names = new boolean[stems.length];
    this.noun = noun;
    this.modifier = modifier;
    for (long stem : stems) {
      filter[filter(stem)] |= bit(stem);
    }
    for (int i = 0; i < words.count; i++) {
      int at = Arrays.binarySearch(stems, words.stems[i]);
      int weight = words.weights[i];
      weights[at] += weight;
      closeWeights[at] += weight >= TermDistance.CLOSE ? weight : 0;
      ownership[at] = Math.max(ownership[at], words.ownership[i]);
      names[at] |= words.capital[i];
    }
  }

  /**
   * Of the number at a span, within the terms {@code [from, to)} of its sentence.
   *
   * @param before the sentence before; empty where there is none
   * @param label what a key figure is said to be; empty for any other number
   */
  public static NumberContext of(
      PositionalTerms terms, int from, int to, Span number, Span before, PositionalTerms label) {
    int self = terms.from(number.start());
    int first = Math.max(from, self - TermDistance.WINDOW);
    int last = Math.min(to, self + TermDistance.WINDOW);
    Builder builder = new Builder(last - first);
    builder.addLabel(label);
    builder.addSentenceBefore(terms, before);
    for (int i = first; i < last; i++) {
      if (terms.start(i) != number.start()) {
        int weight = TermDistance.weight(terms, i, TermDistance.between(terms, i, self));
        boolean foreign = isOfAnotherNumber(terms, i, self, first, last);
        builder.add(terms, i, weight, foreign ? FOREIGN : OWN);
      }
    }
    return new NumberContext(
        builder, NumberPhrase.noun(terms, to, number), NumberPhrase.modifier(terms, number));
  }

  /** Gathers words in any order, one entry for each time that a word occurs. */
  private static final class Builder {
    private long[] stems;
    private boolean[] capital;
    private int[] weights;
    private int[] ownership;
    private int count;

    Builder(int expected) {
      int room = expected + 8;
      this.stems = new long[room];
      this.capital = new boolean[room];
      this.weights = new int[room];
      this.ownership = new int[room];
    }

    void addLabel(PositionalTerms label) {
      for (int i = 0; i < Math.min(label.count(), TermDistance.WINDOW); i++) {
        add(label, i, LABEL, OWN);
      }
    }

    void addSentenceBefore(PositionalTerms terms, Span before) {
      int end = terms.from(before.end());
      int start = Math.max(terms.from(before.start()), end - TermDistance.WINDOW);
      for (int i = start; i < end; i++) {
        if (!terms.is(i, PositionalTerms.NUMBER)) {
          add(terms, i, SENTENCE_BEFORE, FOREIGN);
        }
      }
    }

    void add(PositionalTerms terms, int term, int weight, int own) {
      if (!terms.isContent(term)) {
        return;
      }
      makeRoom();
      stems[count] = terms.stem(term);
      capital[count] = terms.is(term, PositionalTerms.CAPITAL);
      ownership[count] = own;
      weights[count++] = weight;
    }

    private void makeRoom() {
      if (count == stems.length) {
        stems = Arrays.copyOf(stems, count * 2);
        capital = Arrays.copyOf(capital, count * 2);
        weights = Arrays.copyOf(weights, count * 2);
        ownership = Arrays.copyOf(ownership, count * 2);
      }
    }
  }

  /**
   * Whether a word is in a clause that has a number of its own, and not in this number's clause.
   */
  private static boolean isOfAnotherNumber(
      PositionalTerms terms, int i, int self, int from, int to) {
    return self < terms.count()
        && terms.clause(i) != terms.clause(self)
        && (hasNumber(terms, i, to, 1) || hasNumber(terms, i, from - 1, -1));
  }

  /** Whether a number is in a word's clause, from the word on in one direction. */
  private static boolean hasNumber(PositionalTerms terms, int i, int end, int step) {
    for (int k = i; k != end && terms.clause(k) == terms.clause(i); k += step) {
      if (terms.is(k, PositionalTerms.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** How many different words there are. */
  public int size() {
    return stems.length;
  }

  public long stem(int i) {
    return stems[i];
  }

  public int weight(int i) {
    return weights[i];
  }

  /** The part of the weight that comes from places close to the number. */
  public int closeWeight(int i) {
    return closeWeights[i];
  }

  /** How much the word may say about this number rather than another, wherever it stands. */
  public int ownership(int i) {
    return ownership[i];
  }

  /** Whether the word is written with a capital. */
  public boolean isName(int i) {
    return names[i];
  }

  /** The stem of the noun that the number counts; 0 where it counts none. */
  public long noun() {
    return noun;
  }

  /**
   * The stem of the word right before the number; 0 where a function word or nothing stands there.
   */
  public long modifier() {
    return modifier;
  }

  /** The place of a word among these; negative where it is none of them. */
  public int indexOf(long stem) {
    return (filter[filter(stem)] & bit(stem)) == 0 ? -1 : Arrays.binarySearch(stems, stem);
  }

  /** Which part of the filter a word is in: the two highest bits. */
  private static int filter(long stem) {
    return (int) (WordHash.mixed(stem) >>> (Long.SIZE - 2));
  }

  /** Its bit there: the six bits after them. */
  private static long bit(long stem) {
    return 1L << (WordHash.mixed(stem) >>> (Long.SIZE - 8));
  }
}
