package io.checksummary.check.context;

import io.checksummary.text.Span;

/**
 * The words right beside a number that make one phrase with it.
 *
 * <p>Example: in "the top two rescue dogs", the modifier is "top" and the noun is "dogs". A caveat:
 * the noun is guessed by its place, as the last word before the phrase ends, four words on at most.
 */
public final class NumberPhrase {

  private static final int FARTHEST_NOUN = 4;

  private NumberPhrase() {}

  /** The stem of the word right before a number; 0 where a function word or nothing is there. */
  public static long modifier(PositionalTerms terms, Span number) {
    int self = terms.from(number.start());
    boolean belongs =
        self > 0
            && self < terms.count()
            && isWord(terms, self - 1)
            && terms.clause(self - 1) == terms.clause(self)
            && terms.joins(self);
    return belongs ? terms.stem(self - 1) : 0;
  }

  /**
   * The stem of the noun that a number counts; 0 where it counts none.
   *
   * @param to where the terms of the sentence end
   */
  public static long noun(PositionalTerms terms, int to, Span number) {
    return noun(terms, to, terms.from(number.start()));
  }

  /**
   * The same of a number whose place is known.
   *
   * @param self the term that is the number
   */
  public static long noun(PositionalTerms terms, int to, int self) {
    long noun = 0;
    for (int i = self + 1; i < Math.min(to, self + 1 + FARTHEST_NOUN); i++) {
      boolean belongs = isWord(terms, i) && terms.clause(i) == terms.clause(self) && terms.joins(i);
      if (!belongs) {
        return noun;
      }
      noun = terms.stem(i);
    }
    return noun;
  }

  private static boolean isWord(PositionalTerms terms, int i) {
    return !terms.is(i, PositionalTerms.FUNCTION) && !terms.is(i, PositionalTerms.NUMBER);
  }
}
