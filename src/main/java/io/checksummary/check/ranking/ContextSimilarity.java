package io.checksummary.check.ranking;

import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.NumberPhrase;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.context.TermDistance;
import io.checksummary.check.context.TermRange;
import io.checksummary.check.context.TermSpecificity;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceSentence;
import io.checksummary.text.Checkpoint;

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

    /** Notes that a word was found; the strongest place counts. */
    private void note(int word, int strength) {
      byWord[word] = Math.max(byWord[word], strength);
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
    return of(new SoughtWords(claim, specificity), candidate);
  }

  static ContextSimilarity of(SoughtWords sought, EvidenceCandidate candidate) {
    Checkpoint.pass();
    SourceSentence sentence = candidate.sentence();
    PositionalTerms terms = candidate.terms();
    NumberPlace place = NumberPlace.of(candidate);
    Strengths strengths = new Strengths(sought.claim());
    noteSentence(terms, place, strengths);
    int close = sought.closeShare(strengths.byWord, UNKNOWN);
    noteNeighbour(terms, sentence.termsBefore(), SENTENCE_BEFORE, strengths);
    noteNeighbour(terms, sentence.termsAfter(), SENTENCE_AFTER, strengths);
    return new ContextSimilarity(
        sought.share(strengths.byWord, 0),
        close,
        reverseCoverage(sought, terms, place),
        nounRelation(sought.claim(), terms, place),
        strengths);
  }

  /**
   * Where a candidate stands among the terms of its text.
   *
   * @param self the term that it is; one past the last where it is no term
   * @param from the first term around it that is looked at
   * @param to one past the last
   */
  private record NumberPlace(int start, int self, int from, int to) {

    static NumberPlace of(EvidenceCandidate candidate) {
      int start = candidate.mention().span().start();
      int self = candidate.terms().from(start);
      int from = Math.max(candidate.sentence().firstTerm(), self - TermDistance.WINDOW);
      int to = Math.min(candidate.sentence().endTerm(), self + TermDistance.WINDOW);
      return new NumberPlace(start, self, from, to);
    }

    boolean isWordAround(PositionalTerms terms, int i) {
      return terms.isContent(i) && terms.start(i) != start;
    }
  }

  private static void noteSentence(PositionalTerms terms, NumberPlace place, Strengths strengths) {
    for (int i = place.from; i < place.to; i++) {
      if (place.isWordAround(terms, i)) {
        int word = strengths.claim.indexOf(terms.stem(i));
        if (word >= 0) {
          int distance = TermDistance.between(terms, i, place.self);
          int strength = TermDistance.FULL * REACH / (REACH - 1 + distance);
          strengths.note(word, Math.max(LEAST_IN_SENTENCE, strength));
        }
      }
    }
  }

  private static void noteNeighbour(
      PositionalTerms terms, TermRange neighbour, int strength, Strengths strengths) {
    int to = Math.min(neighbour.to(), neighbour.from() + TermDistance.WINDOW);
    for (int i = neighbour.from(); i < to; i++) {
      int word = terms.isContent(i) ? strengths.claim.indexOf(terms.stem(i)) : -1;
      if (word >= 0) {
        strengths.note(word, strength);
      }
    }
  }

  private static int reverseCoverage(SoughtWords sought, PositionalTerms terms, NumberPlace place) {
    int first = Math.max(place.from, place.self - TermDistance.FARTHEST_CLOSE);
    int end = Math.min(place.to, place.self + TermDistance.FARTHEST_CLOSE + 1);
    long sum = 0;
    long all = 0;
    for (int i = first; i < end; i++) {
      if (!place.isWordAround(terms, i)) {
        continue;
      }
      int weight = TermDistance.weight(terms, i, TermDistance.between(terms, i, place.self));
      if (weight >= TermDistance.CLOSE) {
        long specific = (long) weight * sought.specificity(terms.stem(i));
        sum += specific * heldBy(sought.claim(), terms.stem(i)) / TermDistance.FULL;
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
      NumberContext claim, PositionalTerms terms, NumberPlace place) {
    long mine = claim.noun();
    long theirs = NumberPhrase.noun(terms, place.to, place.self);
    if (mine != 0 && mine == theirs) {
      return NounRelation.SAME;
    }
    if (mine != 0 && has(terms, place.from, place.to, mine)) {
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
