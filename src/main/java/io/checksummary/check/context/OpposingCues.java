package io.checksummary.check.context;

import io.checksummary.check.verdict.Reason;
import io.checksummary.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the words close to a number say about it that cannot be said together with their opposite:
 * up or down, profit or loss, done or only planned.
 *
 * <p>Example: in "Sales fell 12%" the polarity of 12% is down. A caveat: the nearest word decides,
 * so that "up 12% after a fall" is up, and where words of two sides are about equally near, neither
 * does.
 */
public final class OpposingCues {

  /** A word farther off than this says nothing certain about the number. */
  private static final int REACH = 6;

  /** A word that tells measures apart must be nearer: "a loss of $8 million". */
  private static final int MEASURE_REACH = 4;

  /** A verb may be a clause away: "was found in thick bush, 3 km from the camp". */
  private static final int STATUS_REACH = 7;

  /** By how much one side must be nearer than the others to count. */
  private static final int LEAD = 2;

  /** So many words of the sentence on either side are looked at. */
  private static final int WINDOW = 25;

  /** The distance of a side that no word takes. */
  static final int ABSENT = 1000;

  private static final int NO_SIDE = -1;

  private final OpposingCueTable table;
  private final PositionalTerms terms;
  private final int from;
  private final int to;

  /** For each opposition and side how far the nearest word is off. */
  private final int[][] distances;

  /** ... and which term that is; for oppositions that a word takes a side of. */
  private final int[] @Nullable [] nearest;

  private OpposingCues(OpposingCueTable table, PositionalTerms terms, int from, int to) {
    this.table = table;
    this.terms = terms;
    this.from = from;
    this.to = to;
    this.distances = new int[table.oppositions()][];
    this.nearest = new int[table.oppositions()][];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = table.untold(i);
    }
  }

  /** Of the number at a span, within the terms {@code [from, to)} of its sentence. */
  public static OpposingCues of(PositionalTerms terms, int from, int to, Span number) {
    int self = terms.from(number.start());
    int first = Math.max(from, self - WINDOW);
    int last = Math.min(to, self + WINDOW);
    OpposingCues cues = new OpposingCues(OpposingCueTable.of(terms.language()), terms, first, last);
    for (int i = first; i < last; i++) {
      if (!terms.is(i, PositionalTerms.NUMBER)) {
        cues.add(i, TermDistance.between(terms, i, self));
      }
    }
    return cues;
  }

  private void add(int term, int distance) {
    for (var cue : table.cues(terms.text(), terms.start(term), terms.end(term))) {
      if (distance < distances[cue.opposition()][cue.side()]) {
        own(cue.opposition())[cue.side()] = term;
        distances[cue.opposition()][cue.side()] = distance;
      }
    }
  }

  /** The terms nearest for an opposition, once its distances are this number's own. */
  private int[] own(int opposition) {
    int[] terms = nearest[opposition];
    if (terms == null) {
      distances[opposition] = distances[opposition].clone();
      terms = new int[distances[opposition].length];
      nearest[opposition] = terms;
    }
    return terms;
  }

  /**
   * Why the two numbers cannot be said of one thing: the first opposition of which they are clearly
   * on different sides; null where there is none.
   */
  public @Nullable Reason conflict(OpposingCues other) {
    for (int i = 0; i < shared(other); i++) {
      if (isOpposed(other, i)) {
        return table.reason(i);
      }
    }
    return null;
  }

  /** The same, which way something went left aside: a level does not rise with its change. */
  public @Nullable Reason conflictOfSense(OpposingCues other) {
    for (int i = 0; i < shared(other); i++) {
      if (!table.isDirection(i) && isOpposed(other, i)) {
        return table.reason(i);
      }
    }
    return null;
  }

  /** Whether both numbers are clearly on the same side of some opposition. */
  public boolean agrees(OpposingCues other) {
    for (int i = 0; i < shared(other); i++) {
      int mine = side(i);
      if (mine != NO_SIDE && mine == other.side(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number went {@code up} or {@code down}; null where nothing clearly says so. */
  public @Nullable String direction() {
    for (int i = 0; i < distances.length; i++) {
      if (table.isDirection(i)) {
        int side = side(i);
        return side == NO_SIDE ? null : table.sideName(i, side);
      }
    }
    return null;
  }

  /** Whether words near the number speak of a loss or a fall. */
  public boolean tellLoss() {
    for (int i = 0; i < distances.length; i++) {
      for (int side = 0; side < distances[i].length; side++) {
        if (distances[i][side] <= REACH && table.isLoss(i, side)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word near the number says that something went up or down. */
  public boolean tellDirection() {
    for (int i = 0; i < distances.length; i++) {
      if (table.isDirection(i) && Arrays.stream(distances[i]).anyMatch(off -> off <= REACH)) {
        return true;
      }
    }
    return false;
  }

  /** How many oppositions both tables have. */
  private int shared(OpposingCues other) {
    return Math.min(distances.length, other.distances.length);
  }

  private boolean isOpposed(OpposingCues other, int opposition) {
    int mine = side(opposition);
    int theirs = other.side(opposition);
    return mine != NO_SIDE
        && theirs != NO_SIDE
        && mine != theirs
        && !other.mentions(opposition, mine)
        && !isUndecided(opposition)
        && !other.isUndecided(opposition)
        && (!table.isResult(opposition) || isSameParty(other, opposition, mine, theirs));
  }

  /**
   * Whether a word of a side is in reach, even if another side is nearer. The verb that makes a
   * number a plan may be at the other end of its sentence: "we expect ... to be".
   */
  private boolean mentions(int opposition, int side) {
    boolean anywhere = table.reason(opposition) == Reason.STATUS;
    return side < distances[opposition].length
        && distances[opposition][side] < (anywhere ? ABSENT : REACH + 1);
  }

  private boolean isUndecided(int opposition) {
    int undecided = table.undecided(opposition);
    return undecided >= 0 && distances[opposition][undecided] < ABSENT;
  }

  /** The side that the number is clearly on. */
  private int side(int opposition) {
    int[] all = distances[opposition];
    int best = 0;
    for (int i = 1; i < all.length; i++) {
      best = all[i] < all[best] ? i : best;
    }
    return all[best] <= reach(opposition) && isClear(all, best) ? best : NO_SIDE;
  }

  private static boolean isClear(int[] distances, int best) {
    for (int i = 0; i < distances.length; i++) {
      if (i != best && distances[i] < distances[best] + LEAD) {
        return false;
      }
    }
    return true;
  }

  private int reach(int opposition) {
    return switch (table.reason(opposition)) {
      case MEASURE -> MEASURE_REACH;
      case STATUS -> STATUS_REACH;
      default -> REACH;
    };
  }

  /**
   * Whether the verb says the same about the same party: "Arsenal beat Liverpool" and "Liverpool
   * lost to Arsenal" do not. The first name that both sentences have must stand on the same side of
   * the verb.
   */
  private boolean isSameParty(OpposingCues other, int opposition, int mine, int theirs) {
    for (int i = from; i < to; i++) {
      int at = terms.is(i, PositionalTerms.CAPITAL) ? other.indexOfName(terms.stem(i)) : -1;
      if (at >= 0) {
        return (i < nearest[opposition][mine]) == (at < other.nearest[opposition][theirs]);
      }
    }
    return false;
  }

  private int indexOfName(long stem) {
    for (int k = from; k < to; k++) {
      if (terms.is(k, PositionalTerms.CAPITAL) && terms.stem(k) == stem) {
        return k;
      }
    }
    return -1;
  }
}
