package io.checksummary.check.ranking;

import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.NumberPhrase;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.context.TermDistance;
import io.checksummary.check.context.TermSpecificity;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceSentence;
import io.checksummary.text.Span;
import java.util.function.IntUnaryOperator;

/**
 * How similar the words around a claim's number are to those around a candidate; each part from 0
 * to 1000.
 *
 * <p>Example: "Norland earned $412 million" is covered by "Norland's group earned $412 million",
 * and less by "Norland ... whose rival, after a good year, earned $412 million". A paraphrase in
 * other words has little similarity, too, so little of it proves nothing.
 *
 * @param coverage how much of all the claim's words is around the candidate; neighbouring sentences
 *     count for little
 * @param closeCoverage the same of the words close to the claim's number
 * @param reverseCoverage how much of the words close to the candidate is in the claim's sentence
 * @param noun how the noun that the claim's number counts relates to the candidate's
 * @param strengths for each of the claim's words how strongly it is around the candidate
 */
public record ContextSimilarity(
    int coverage, int closeCoverage, int reverseCoverage, NounRelation noun, Strengths strengths) {

  /** How strongly each of a claim's words is around a candidate. */
  static final class Strengths {
    private final NumberContext claim;
    private final int[] byWord;

    private Strengths(NumberContext claim) {
      this.claim = claim;
      this.byWord = new int[claim.size()];
    }

    /** From 0, not there, to {@link TermDistance#FULL}, right beside it. */
    int of(int word) {
      return byWord[word];
    }

    /** Notes where a word was found; the strongest place counts. */
    private void note(long stem, int strength) {
      int word = claim.indexOf(stem);
      if (word >= 0) {
        byWord[word] = Math.max(byWord[word], strength);
      }
    }

    /**
     * How much of the claim's words is found, each counted by its weight and its specificity.
     *
     * @param weights of the claim's words, by their places
     * @param otherwise the answer where no word has a weight
     */
    private int share(TermSpecificity specificity, IntUnaryOperator weights, int otherwise) {
      long sum = 0;
      long all = 0;
      for (int i = 0; i < byWord.length; i++) {
        long weight = (long) weights.applyAsInt(i) * specificity.of(claim.stem(i));
        sum += weight * byWord[i];
        all += weight;
      }
      return all == 0 ? otherwise : (int) (sum / all);
    }
  }

  /** How the nouns relate that two numbers count. */
  public enum NounRelation {
    /** Neither number has a noun. */
    NONE,
    /** Both count the same. */
    SAME,
    /** The claim's noun is elsewhere in the candidate's sentence. */
    ELSEWHERE,
    /** Only one number has a noun. */
    ONE_SIDED,
    /** They count different things. */
    OTHER
  }

  private static final int LEAST_IN_SENTENCE = 350;
  private static final int REACH = 8;
  private static final int SENTENCE_BEFORE = 300;
  private static final int SENTENCE_AFTER = 150;
  private static final int UNKNOWN = TermDistance.FULL / 2;
  private static final int SAME_NOUN = 400;
  private static final int NOUN_ELSEWHERE = 100;

  public static ContextSimilarity of(
      NumberContext claim, TermSpecificity specificity, EvidenceCandidate candidate) {
    SourceSentence sentence = candidate.sentence();
    PositionalTerms terms = candidate.terms();
    Span number = candidate.mention().span();
    int self = terms.from(number.start());
    int from = Math.max(sentence.firstTerm(), self - TermDistance.WINDOW);
    int to = Math.min(sentence.endTerm(), self + TermDistance.WINDOW);
    Strengths strengths = new Strengths(claim);
    noteSentence(terms, from, to, number, strengths);
    int close = strengths.share(specificity, claim::closeWeight, UNKNOWN);
    noteNeighbour(terms, sentence.before(), SENTENCE_BEFORE, strengths);
    noteNeighbour(terms, sentence.after(), SENTENCE_AFTER, strengths);
    return new ContextSimilarity(
        strengths.share(specificity, claim::weight, 0),
        close,
        reverseCoverage(claim, specificity, terms, from, to, number),
        nounRelation(claim, terms, from, to, number),
        strengths);
  }

  private static void noteSentence(
      PositionalTerms terms, int from, int to, Span number, Strengths strengths) {
    int self = terms.from(number.start());
    for (int i = from; i < to; i++) {
      if (terms.isContent(i) && terms.start(i) != number.start()) {
        int distance = TermDistance.between(terms, i, self);
        int strength = TermDistance.FULL * REACH / (REACH - 1 + distance);
        strengths.note(terms.stem(i), Math.max(LEAST_IN_SENTENCE, strength));
      }
    }
  }

  private static void noteNeighbour(
      PositionalTerms terms, Span neighbour, int strength, Strengths strengths) {
    int from = terms.from(neighbour.start());
    int to = Math.min(terms.from(neighbour.end()), from + TermDistance.WINDOW);
    for (int i = from; i < to; i++) {
      if (terms.isContent(i)) {
        strengths.note(terms.stem(i), strength);
      }
    }
  }

  private static int reverseCoverage(
      NumberContext claim,
      TermSpecificity specificity,
      PositionalTerms terms,
      int from,
      int to,
      Span number) {
    int self = terms.from(number.start());
    int first = Math.max(from, self - TermDistance.FARTHEST_CLOSE);
    int end = Math.min(to, self + TermDistance.FARTHEST_CLOSE + 1);
    long sum = 0;
    long all = 0;
    for (int i = first; i < end; i++) {
      if (!terms.isContent(i) || terms.start(i) == number.start()) {
        continue;
      }
      int weight = TermDistance.weight(terms, i, TermDistance.between(terms, i, self));
      if (weight >= TermDistance.CLOSE) {
        long specific = (long) weight * specificity.of(terms.stem(i));
        sum += specific * heldBy(claim, terms.stem(i)) / TermDistance.FULL;
        all += specific;
      }
    }
    return all == 0 ? UNKNOWN : (int) (sum * TermDistance.FULL / all);
  }

  /** How strongly a claim has a word: fully where it is not far from the number. */
  private static int heldBy(NumberContext claim, long stem) {
    int at = claim.indexOf(stem);
    return at < 0 ? 0 : Math.min(TermDistance.FULL, 2 * claim.weight(at));
  }

  private static NounRelation nounRelation(
      NumberContext claim, PositionalTerms terms, int from, int to, Span number) {
    long mine = claim.noun();
    long theirs = NumberPhrase.noun(terms, to, number);
    if (mine != 0 && mine == theirs) {
      return NounRelation.SAME;
    }
    if (mine != 0 && has(terms, from, to, mine)) {
      return NounRelation.ELSEWHERE;
    }
    if (mine == 0 || theirs == 0) {
      return mine == theirs ? NounRelation.NONE : NounRelation.ONE_SIDED;
    }
    return NounRelation.OTHER;
  }

  private static boolean has(PositionalTerms terms, int from, int to, long stem) {
    for (int i = from; i < to; i++) {
      if (terms.stem(i) == stem) {
        return true;
      }
    }
    return false;
  }

  /** One figure for comparing candidates of one claim. */
  public int total() {
    int bonus =
        switch (noun) {
          case SAME -> SAME_NOUN;
          case ELSEWHERE -> NOUN_ELSEWHERE;
          case NONE, ONE_SIDED, OTHER -> 0;
        };
    return coverage + closeCoverage + reverseCoverage / 2 + bonus;
  }
}
