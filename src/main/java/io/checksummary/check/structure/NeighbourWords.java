package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;

/**
 * The content words that stand nearest to a number in its sentence: two before it, and two behind.
 *
 * <p>Example: of "only 20% of Republican women hope" those behind are "Republican" and "women".
 *
 * @param before the stem of the word before the number; 0 where there is none
 * @param behind the stem of the word behind it
 * @param earlier that of the word before {@code before}
 * @param later that of the word behind {@code behind}
 */
public record NeighbourWords(long before, long behind, long earlier, long later) {

  public static NeighbourWords of(NumberSite site) {
    int self = site.self();
    int before = next(site, self, -1);
    int behind = next(site, self, 1);
    return new NeighbourWords(
        stem(site, before),
        stem(site, behind),
        stem(site, next(site, before, -1)),
        stem(site, next(site, behind, 1)));
  }

  /**
   * Whether both numbers stand in the same words: the word behind and one more beside it, or any
   * three of the four.
   */
  public boolean isSamePhrase(NeighbourWords other) {
    boolean noun = isSame(behind, other.behind);
    boolean left = isSame(before, other.before);
    boolean right = isSame(later, other.later);
    return (noun && (left || right)) || (left && right && isSame(earlier, other.earlier));
  }

  private static boolean isSame(long one, long other) {
    return one != 0 && one == other;
  }

  /** The next content word in a direction; one outside the sentence where there is none. */
  private static int next(NumberSite site, int from, int step) {
    PositionalTerms terms = site.terms();
    int at = from + step;
    while (isInside(site, at) && !terms.isContent(at)) {
      at += step;
    }
    return at;
  }

  private static long stem(NumberSite site, int term) {
    return isInside(site, term) ? site.terms().stem(term) : 0;
  }

  private static boolean isInside(NumberSite site, int term) {
    return term >= site.from() && term < site.to();
  }
}
