package io.checksummary.check.judge;

import io.checksummary.check.context.ContextTerms;
import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.TermSpecificity;
import io.checksummary.check.source.Candidate;
import io.checksummary.check.source.SourceSentence;
import io.checksummary.text.Span;
import java.util.function.IntUnaryOperator;

/**
 * How much of what is said around a claim's number is said around a number of the source; each part
 * 0 to 1000.
 *
 * @param wide of all the claim's words, those in neighbouring sentences counted for little
 * @param near of the words close to the claim's number, close to the candidate too
 * @param back of the words close to the candidate, in the claim's sentence
 * @param noun how the noun that the claim's number counts stands to the candidate's
 * @param met for each of the claim's words how strongly it stands around the candidate
 */
record ContextSimilarity(int wide, int near, int back, Noun noun, Met met) {

  /** How strongly each of a claim's words stands around a candidate. */
  static final class Met {
    private final int[] strengths;

    private Met(int[] strengths) {
      this.strengths = strengths;
    }

    /** From 0, not there, to {@link NumberContext#FULL}, right beside it. */
    int at(int word) {
      return strengths[word];
    }
  }

  /** What a number counts, on both sides. */
  enum Noun {
    /** Neither side names a noun. */
    NONE,
    /** Both count the same. */
    SAME,
    /** The claim's noun stands elsewhere in the candidate's sentence. */
    INSIDE,
    /** Only one side names a noun. */
    ONE,
    /** The sides count different things. */
    OTHER
  }

  private static final int SENTENCE_FLOOR = 350;
  private static final int REACH = 8;
  private static final int BEFORE = 300;
  private static final int AFTER = 150;
  private static final int UNKNOWN = NumberContext.FULL / 2;
  private static final int SAME_NOUN = 400;
  private static final int NOUN_INSIDE = 100;

  static ContextSimilarity of(NumberContext claim, TermSpecificity rarity, Candidate candidate) {
    ContextTerms terms = candidate.terms();
    SourceSentence sentence = candidate.sentence();
    Span number = candidate.mention().span();
    int self = terms.from(number.start());
    int from = Math.max(sentence.from(), self - NumberContext.WINDOW);
    int to = Math.min(sentence.to(), self + NumberContext.WINDOW);
    int[] met = new int[claim.size()];
    long back = 0;
    long backAll = 0;
    for (int i = from; i < to; i++) {
      if (!NumberContext.isContent(terms, i) || terms.start(i) == number.start()) {
        continue;
      }
      int distance = NumberContext.distance(terms, i, self);
      int strength = Math.max(SENTENCE_FLOOR, NumberContext.FULL * REACH / (REACH - 1 + distance));
      int at = meet(claim, terms.stem(i), strength, met);
      int weight = NumberContext.weight(terms, i, distance);
      if (weight >= NumberContext.CLOSE) {
        long rare = (long) weight * rarity.of(terms.stem(i));
        int held = at < 0 ? 0 : Math.min(NumberContext.FULL, 2 * claim.weight(at));
        back += rare * held / NumberContext.FULL;
        backAll += rare;
      }
    }
    int near = share(claim, rarity, met, claim::close, UNKNOWN);
    around(claim, terms, sentence.before(), BEFORE, met);
    around(claim, terms, sentence.after(), AFTER, met);
    return new ContextSimilarity(
        share(claim, rarity, met, claim::weight, 0),
        near,
        backAll == 0 ? UNKNOWN : (int) (back * NumberContext.FULL / backAll),
        noun(claim, terms, from, to, number),
        new Met(met));
  }

  private static void around(
      NumberContext claim, ContextTerms terms, Span neighbour, int strength, int[] met) {
    int from = terms.from(neighbour.start());
    int to = Math.min(terms.from(neighbour.end()), from + NumberContext.WINDOW);
    for (int i = from; i < to; i++) {
      if (NumberContext.isContent(terms, i)) {
        meet(claim, terms.stem(i), strength, met);
      }
    }
  }

  /** Notes that a word is met; returns its place among the claim's, negative where it has none. */
  private static int meet(NumberContext claim, long stem, int strength, int[] met) {
    int at = claim.indexOf(stem);
    if (at >= 0) {
      met[at] = Math.max(met[at], strength);
    }
    return at;
  }

  /**
   * How much of the claim's words is met, each counted by its weight and its rarity.
   *
   * @param weights of the claim's words, by their places
   * @param none what to say where no word has a weight
   */
  private static int share(
      NumberContext claim, TermSpecificity rarity, int[] met, IntUnaryOperator weights, int none) {
    long sum = 0;
    long all = 0;
    for (int i = 0; i < met.length; i++) {
      long weight = (long) weights.applyAsInt(i) * rarity.of(claim.stem(i));
      sum += weight * met[i];
      all += weight;
    }
    return all == 0 ? none : (int) (sum / all);
  }

  private static Noun noun(NumberContext claim, ContextTerms terms, int from, int to, Span number) {
    long mine = claim.head();
    long theirs = NumberContext.head(terms, to, number);
    if (mine != 0 && mine == theirs) {
      return Noun.SAME;
    }
    if (mine != 0 && holds(terms, from, to, mine)) {
      return Noun.INSIDE;
    }
    if (mine == 0 || theirs == 0) {
      return mine == theirs ? Noun.NONE : Noun.ONE;
    }
    return Noun.OTHER;
  }

  private static boolean holds(ContextTerms terms, int from, int to, long stem) {
    for (int i = from; i < to; i++) {
      if (terms.stem(i) == stem) {
        return true;
      }
    }
    return false;
  }

  /** One figure for comparing candidates of one claim. */
  int total() {
    int noun = noun() == Noun.SAME ? SAME_NOUN : noun() == Noun.INSIDE ? NOUN_INSIDE : 0;
    return wide + near + back / 2 + noun;
  }
}
