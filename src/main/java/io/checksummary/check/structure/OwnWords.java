package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.context.TermDistance;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The words of a sentence that belong to one of its numbers, since no other number is nearer.
 *
 * <p>Example: in "Labour stood at 36 per cent, the Liberals at 34", "Labour" belongs to 36 and
 * "Liberals" to 34. Clauses and numbers in between count for several words of distance.
 *
 * @param own stems of the content words that belong to the number
 * @param names those of {@code own} that are written with a capital, the first word of the sentence
 *     left out
 * @param all stems of all content words of its sentence
 */
public record OwnWords(Set<Long> own, Set<Long> names, Set<Long> all) {

  public OwnWords {
    own = Set.copyOf(own);
    names = Set.copyOf(names);
    all = Set.copyOf(all);
  }

  public static OwnWords of(NumberSite site) {
    return of(site, term -> site.terms().is(term, PositionalTerms.NUMBER));
  }

  /**
   * @param number whether a term is a number that words may belong to: dates may be left out, and
   *     are words then
   */
  public static OwnWords of(NumberSite site, IntPredicate number) {
    PositionalTerms terms = site.terms();
    int self = site.self();
    int first = Math.max(site.from(), self - TermDistance.WINDOW);
    int last = Math.min(site.to(), self + TermDistance.WINDOW);
    Set<Long> own = new HashSet<>();
    Set<Long> names = new HashSet<>();
    Set<Long> all = new HashSet<>();
    for (int i = first; i < last; i++) {
      if (terms.isContent(i) && !number.test(i)) {
        all.add(terms.stem(i));
        if (isNearest(terms, i, site, number)) {
          own.add(terms.stem(i));
          if (terms.is(i, PositionalTerms.CAPITAL)) {
            names.add(terms.stem(i));
          }
        }
      }
    }
    return new OwnWords(own, names, all);
  }

  /**
   * Whether no other number has the better claim to a word: one in the word's own clause before any
   * in another, and then the nearest.
   */
  static boolean isNearest(PositionalTerms terms, int word, NumberSite site, IntPredicate number) {
    int self = site.self();
    int mine = TermDistance.between(terms, word, self);
    boolean inClause = self < terms.count() && terms.clause(word) == terms.clause(self);
    int first = Math.max(site.from(), word - TermDistance.WINDOW);
    int last = Math.min(site.to(), word + TermDistance.WINDOW);
    for (int i = first; i < last; i++) {
      if (i != self && number.test(i)) {
        boolean its = terms.clause(word) == terms.clause(i);
        if (its == inClause ? TermDistance.between(terms, word, i) < mine : its) {
          return false;
        }
      }
    }
    return true;
  }
}
