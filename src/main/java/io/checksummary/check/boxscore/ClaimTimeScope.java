package io.checksummary.check.boxscore;

import io.checksummary.check.boxscore.table.ScopeWords;
import io.checksummary.check.boxscore.table.StatPeriod;
import io.checksummary.check.frame.Measure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which time a number is about: a part of the game, all of it, or other games.
 *
 * @param before the words of its clause before the number
 * @param after the number's own words and those of its clause behind it
 */
record ClaimTimeScope(List<String> before, List<String> after) {

  private static final int LONGEST_PHRASE = 3;

  ClaimTimeScope {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** "a 30-point victory", "won by 12 points", "trailed by 14 at the half": a difference. */
  boolean isMargin(Measure measure) {
    if (measure.compound()) {
      return ScopeWords.isMarginNoun(measure.noun());
    }
    boolean stood = ScopeWords.stood(measure.before()) && !period().isEmpty();
    return (ScopeWords.hasEnded(measure.before()) || stood)
        && !ScopeWords.isAtTimes(measure.place());
  }

  /** "over his last two games", "averaging 12 points". */
  boolean isElsewhere() {
    return holdsElsewhere(before) || holdsElsewhere(after);
  }

  private static boolean holdsElsewhere(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      for (int to = i + 1; to <= Math.min(words.size(), i + LONGEST_PHRASE); to++) {
        if (ScopeWords.isElsewhere(String.join(" ", words.subList(i, to)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The keys of the nearest period, one that follows rather than one before. */
  Set<String> period() {
    List<StatPeriod.At> next = StatPeriod.in(after);
    if (!next.isEmpty()) {
      return new LinkedHashSet<>(next.getFirst().keys());
    }
    List<StatPeriod.At> last = StatPeriod.in(before);
    return last.isEmpty() ? Set.of() : new LinkedHashSet<>(last.getLast().keys());
  }
}
