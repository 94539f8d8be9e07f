package io.checksummary.check.context;

import io.checksummary.text.Span;
import java.util.Arrays;

/**
 * What stands around a number in its sentence: words, each the heavier the closer it stands, and
 * the words of the sentence before, which weigh little.
 *
 * <p>Another clause, and another number, are a long way.
 */
public final class NumberContext {

  public static final int FULL = 1000;

  /** Words farther off than this are not looked at: a sentence may be a table without end. */
  public static final int WINDOW = 80;

  private static final int FLOOR = 150;
  private static final int REACH = 6;
  private static final int CLAUSE = 4;
  private static final int BEFORE = 60;
  private static final int LABEL = 600;
  private static final int RIVAL = 2;

  private static final int OWN = 500;
  private static final int FOREIGN = 20;

  /** From this weight on a word is close to its number. */
  public static final int CLOSE = 450;

  /** How far the noun that a number counts may stand behind it. */
  private static final int NOUN_REACH = 4;

  private final long[] stems;
  private final int[] weights;
  private final int[] close;
  private final int[] own;
  private final boolean[] names;
  private final long head;
  private final long lead;

  private NumberContext(
      long[] stems, int[] weights, int[] close, int[] own, boolean[] names, long head, long lead) {
    this.stems = stems;
    this.weights = weights;
    this.close = close;
    this.own = own;
    this.names = names;
    this.head = head;
    this.lead = lead;
  }

  /**
   * Of the number at a span, within the terms {@code [from, to)} of its sentence.
   *
   * @param before the sentence before; empty where there is none
   * @param label what a key figure is said to be; empty for any other number
   */
  public static NumberContext of(
      ContextTerms terms, int from, int to, Span number, Span before, ContextTerms label) {
    int self = terms.from(number.start());
    int first = Math.max(from, self - WINDOW);
    int last = Math.min(to, self + WINDOW);
    Builder builder = new Builder(last - first);
    for (int i = 0; i < Math.min(label.count(), WINDOW); i++) {
      builder.add(label, i, LABEL, OWN);
    }
    int end = terms.from(before.end());
    for (int i = Math.max(terms.from(before.start()), end - WINDOW); i < end; i++) {
      if (!terms.is(i, ContextTerms.NUMBER)) {
        builder.add(terms, i, BEFORE, FOREIGN);
      }
    }
    for (int i = first; i < last; i++) {
      if (terms.start(i) != number.start()) {
        int own = isForeign(terms, i, self, first, last) ? FOREIGN : OWN;
        builder.add(terms, i, weight(terms, i, distance(terms, i, number)), own);
      }
    }
    return builder.build(head(terms, to, number), lead(terms, number));
  }

  /** Gathers words, each once; a word that stands twice weighs twice. */
  private static final class Builder {
    private long[] entries;
    private boolean[] capital;
    private int[] weights;
    private int[] owns;
    private int count;

    Builder(int guess) {
      this.entries = new long[guess + 8];
      this.capital = new boolean[guess + 8];
      this.weights = new int[guess + 8];
      this.owns = new int[guess + 8];
    }

    void add(ContextTerms terms, int term, int weight, int own) {
      if (!isContent(terms, term)) {
        return;
      }
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, count * 2);
        capital = Arrays.copyOf(capital, count * 2);
        weights = Arrays.copyOf(weights, count * 2);
        owns = Arrays.copyOf(owns, count * 2);
      }
      entries[count] = terms.stem(term);
      capital[count] = terms.is(term, ContextTerms.CAPITAL);
      owns[count] = own;
      weights[count++] = weight;
    }

    NumberContext build(long head, long lead) {
      long[] stems = Arrays.stream(entries, 0, count).sorted().distinct().toArray();
      int[] sums = new int[stems.length];
      int[] close = new int[stems.length];
      int[] own = new int[stems.length];
      boolean[] names = new boolean[stems.length];
      for (int i = 0; i < count; i++) {
        int at = Arrays.binarySearch(stems, entries[i]);
        sums[at] += weights[i];
        own[at] = Math.max(own[at], owns[i]);
        close[at] += weights[i] >= CLOSE ? weights[i] : 0;
        names[at] |= capital[i];
      }
      return new NumberContext(stems, sums, close, own, names, head, lead);
    }
  }

  /** Whether a word stands in the clause of another number, and not in this one's. */
  private static boolean isForeign(ContextTerms terms, int i, int self, int from, int to) {
    int clause = terms.clause(i);
    if (self >= terms.count() || clause == terms.clause(self)) {
      return false;
    }
    for (int k = i; k < to && terms.clause(k) == clause; k++) {
      if (terms.is(k, ContextTerms.NUMBER)) {
        return true;
      }
    }
    for (int k = i; k >= from && terms.clause(k) == clause; k--) {
      if (terms.is(k, ContextTerms.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  public static boolean isContent(ContextTerms terms, int i) {
    return !terms.is(i, ContextTerms.FUNCTION) && terms.stem(i) != 0;
  }

  /** From {@link #FULL} beside the number to a floor at the sentence's other end. */
  public static int weight(ContextTerms terms, int i, int distance) {
    int weight = FULL * REACH / (REACH - 1 + distance);
    return Math.max(FLOOR, terms.is(i, ContextTerms.NUMBER) ? weight / 2 : weight);
  }

  /** In words, at least 1: another clause and another number between count for several. */
  public static int distance(ContextTerms terms, int i, Span number) {
    return distance(terms, i, terms.from(number.start()));
  }

  /** The same of the number that is a term. */
  public static int distance(ContextTerms terms, int i, int self) {
    if (self >= terms.count()) {
      return 1;
    }
    int low = Math.min(self, i);
    int high = Math.max(self, i);
    int clauses = Math.abs(terms.clause(i) - terms.clause(self));
    int numbers = terms.numbersBefore(high) - terms.numbersBefore(Math.min(high, low + 1));
    return Math.max(1, high - low + CLAUSE * clauses + RIVAL * numbers);
  }

  /**
   * The stem of the word right before a number, which may say what it is of: "top two"; 0 if none.
   */
  public static long lead(ContextTerms terms, Span number) {
    int self = terms.from(number.start());
    boolean goes =
        self > 0
            && self < terms.count()
            && !terms.is(self - 1, ContextTerms.FUNCTION)
            && !terms.is(self - 1, ContextTerms.NUMBER)
            && terms.clause(self - 1) == terms.clause(self)
            && terms.joins(self);
    return goes ? terms.stem(self - 1) : 0;
  }

  /**
   * The stem of the noun that the number counts: the last word before the phrase ends; 0 if none.
   */
  public static long head(ContextTerms terms, int to, Span number) {
    int self = terms.from(number.start());
    long head = 0;
    for (int i = self + 1; i < Math.min(to, self + 1 + NOUN_REACH); i++) {
      boolean goes =
          !terms.is(i, ContextTerms.FUNCTION)
              && !terms.is(i, ContextTerms.NUMBER)
              && terms.clause(i) == terms.clause(self)
              && terms.joins(i);
      if (!goes) {
        return head;
      }
      head = terms.stem(i);
    }
    return head;
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

  /** The part of the weight that stands close to the number. */
  public int close(int i) {
    return close[i];
  }

  /** How much the word may tell of this number rather than another, wherever it stands. */
  public int own(int i) {
    return own[i];
  }

  /** Whether the word is written with a capital. */
  public boolean isName(int i) {
    return names[i];
  }

  /** The stem of the noun that the number counts; 0 where it counts none. */
  public long head() {
    return head;
  }

  /**
   * The stem of the word right before the number; 0 where a function word or nothing stands there.
   */
  public long lead() {
    return lead;
  }

  /** Where a word stands among these; negative where it does not. */
  public int indexOf(long stem) {
    return Arrays.binarySearch(stems, stem);
  }
}
