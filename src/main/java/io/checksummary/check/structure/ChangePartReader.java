package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.structure.ChangePartTable.Cue;
import io.checksummary.check.structure.ChangePartTable.Strength;
import org.jspecify.annotations.Nullable;

/**
 * Finds which part of a change a number is.
 *
 * <p>Example: in "the fee rose from $18 by $6 to $24" the three numbers are from, by and to. A
 * caveat: "to" and "from" say so only beside the change's other end, or near a word that something
 * went up or down; "gave to 24 people" is no change.
 */
public final class ChangePartReader {

  /** So many terms on either side the other end of a change is looked for. */
  private static final int REACH = 9;

  private ChangePartReader() {}

  /** The part of a number; null where nothing says that it has one. */
  public static @Nullable ChangePart of(NumberSite site) {
    Cue cue = cue(site, site.self());
    if (cue == null) {
      return null;
    }
    boolean told =
        cue.strength() != Strength.PAIR
            || (cue.part() != ChangePart.FROM && site.cues().tellDirection())
            || hasOtherEnd(site, cue);
    return told ? cue.part() : null;
  }

  /**
   * Whether a word like "from" stands right before a number, so that a change may begin with it.
   */
  public static boolean mayBegin(NumberSite site) {
    Cue cue = cue(site, site.self());
    return cue != null && cue.part() == ChangePart.FROM;
  }

  private static @Nullable Cue cue(NumberSite site, int term) {
    PositionalTerms terms = site.terms();
    if (term >= site.to() || site.from() >= site.to()) {
      return null;
    }
    int end = term == site.self() ? site.number().end() : terms.end(term);
    return ChangePartTable.of(terms.language())
        .cue(
            terms.text(),
            terms.start(site.from()),
            terms.start(term),
            end,
            terms.end(site.to() - 1));
  }

  private static boolean hasOtherEnd(NumberSite site, Cue cue) {
    int self = site.self();
    int first = Math.max(site.from(), self - REACH);
    int last = Math.min(site.to(), self + REACH);
    for (int i = first; i < last; i++) {
      if (i != self && site.terms().is(i, PositionalTerms.NUMBER)) {
        Cue other = cue(site, i);
        if (other != null && other.part() != cue.part() && cue.part() != ChangePart.BY) {
          return true;
        }
      }
    }
    return false;
  }
}
