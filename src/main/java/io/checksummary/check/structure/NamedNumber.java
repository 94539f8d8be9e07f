package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import java.util.HashSet;
import java.util.Set;

/**
 * The name that a number stands right behind, with a comma or brackets: "Lee-Anna Shiers, 20, …",
 * "Smith (15)". Such a number is the age, the score or the number of the one who is named.
 */
public final class NamedNumber {

  private static final int LONGEST_NAME = 5;

  private NamedNumber() {}

  /** The words of the name as hashes; empty where the number stands behind none. */
  public static Set<Long> nameBefore(NumberSite site) {
    PositionalTerms terms = site.terms();
    int self = site.self();
    Set<Long> name = new HashSet<>();
    if (self >= site.to() || self == site.from() || !isSetOff(site, self)) {
      return name;
    }
    for (int i = self - 1; i >= Math.max(site.from(), self - LONGEST_NAME); i--) {
      boolean joined = i == self - 1 || terms.joins(i + 1);
      if (!joined || !terms.is(i, PositionalTerms.CAPITAL) || terms.is(i, PositionalTerms.NUMBER)) {
        break;
      }
      name.add(terms.stem(i));
    }
    return name;
  }

  /** Whether a comma or an opening bracket, and another mark behind, set the number off. */
  private static boolean isSetOff(NumberSite site, int self) {
    CharSequence text = site.terms().text();
    String between =
        text.subSequence(site.terms().end(self - 1), site.number().start()).toString().strip();
    int end = site.number().end();
    char after = end < text.length() ? text.charAt(end) : '.';
    return between.equals(",")
        ? after == ',' || after == '.' || after == ';'
        : between.equals("(") && after == ')';
  }
}
