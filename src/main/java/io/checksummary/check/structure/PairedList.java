package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.WordHash;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that a sentence tells of two names in one order.
 *
 * <p>Example: "Sales and profit rose 9% and 23%, respectively" gives 9% to "sales" and 23% to
 * "profit". A caveat: a name is the word beside the "and", so that "cost of sales and profit" has
 * the names "sales" and "profit"; lists of three and more are not read.
 *
 * @param mine the stem of the number's own name
 * @param other the stem of the other number's name
 * @param second the term that is the other number
 */
public record PairedList(long mine, long other, int second) {

  /** Names farther from their numbers are parts of longer names, which more words tell apart. */
  private static final int REACH = 7;

  /** So many terms a sentence may have. */
  private static final int LONGEST = 120;

  /**
   * @param marks words that say that lists are told in one order
   * @param ands words between the two members of a list
   */
  private record Words(Set<Long> marks, Set<Long> ands) {

    private static final Map<String, Words> BY_LANGUAGE = new ConcurrentHashMap<>();

    static Words of(String language) {
      return BY_LANGUAGE.computeIfAbsent(language, Words::load);
    }

    private static Words load(String language) {
      Words words = new Words(new HashSet<>(), new HashSet<>());
      for (List<String> row :
          TableFile.optional(PairedList.class, language + "/paired-lists.txt").rows()) {
        Set<Long> kind = row.getFirst().equals("mark") ? words.marks : words.ands;
        TableFile.parts(row.get(1)).forEach(word -> kind.add(WordHash.of(word)));
      }
      return words;
    }
  }

  /** The list that a number is one of two in; null where it is in none. */
  public static @Nullable PairedList of(NumberSite site) {
    Words words = Words.of(site.terms().language());
    if (site.to() - site.from() > LONGEST || !hasMark(site, words)) {
      return null;
    }
    int self = site.self();
    int next = other(site, self, 1);
    PairedList first = next < 0 ? null : of(site, words, self, next, true);
    int last = other(site, self, -1);
    return first == null && last >= 0 ? of(site, words, last, self, false) : first;
  }

  /** The number two terms off, or three where an article stands between; -1 where none is. */
  private static int other(NumberSite site, int self, int step) {
    PositionalTerms terms = site.terms();
    for (int i = 2; i <= 3; i++) {
      int at = self + i * step;
      if (at >= site.from() && at < site.to() && isNumber(terms, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean hasMark(NumberSite site, Words words) {
    for (int i = site.from(); i < site.to(); i++) {
      if (words.marks().contains(site.terms().whole(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable PairedList of(
      NumberSite site, Words words, int one, int two, boolean first) {
    PositionalTerms terms = site.terms();
    boolean pair = words.ands().contains(terms.whole(one + 1)) && !terms.isContent(two - 1);
    int and = pair ? and(site, words, one) : -1;
    if (and < 0) {
      return null;
    }
    long left = terms.stem(and - 1);
    long right = terms.stem(after(terms, and));
    return first ? new PairedList(left, right, two) : new PairedList(right, left, one);
  }

  /** The last "and" before the numbers that stands between two names; -1 where none does. */
  private static int and(NumberSite site, Words words, int before) {
    PositionalTerms terms = site.terms();
    for (int i = before - 2; i > Math.max(site.from(), before - REACH); i--) {
      if (words.ands().contains(terms.whole(i))
          && isName(terms, i - 1)
          && isName(terms, after(terms, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNumber(PositionalTerms terms, int term) {
    return terms.is(term, PositionalTerms.NUMBER);
  }

  private static boolean isName(PositionalTerms terms, int term) {
    return terms.isContent(term) && !isNumber(terms, term);
  }

  /** The word behind an "and", an article left aside. */
  private static int after(PositionalTerms terms, int and) {
    return terms.isContent(and + 1) ? and + 1 : and + 2;
  }
}
