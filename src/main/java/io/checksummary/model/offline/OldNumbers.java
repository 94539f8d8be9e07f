package io.checksummary.model.offline;

import io.checksummary.model.offline.LabelWords.Role;
import java.util.List;

/**
 * Numbers that another of the sentence outdoes: the 31 of "rose to 38, from 31", the 58 of "from 58
 * to 41", the 5 of "rose by 5 to 38".
 */
final class OldNumbers {

  /** So many words may stand between such a number and the one that holds. */
  private static final int FARTHEST = 5;

  private OldNumbers() {}

  /** Whether a number is one. */
  static boolean isOne(NumberInSentence number, LabelWords words) {
    List<ClauseWord> before = number.before();
    int i = before.size() - 1;
    boolean old = false;
    while (i >= 0
        && (isIn(Role.LEAD, before.get(i), words) || isIn(Role.OLD, before.get(i), words))) {
      old |= isIn(Role.OLD, before.get(i), words);
      i--;
    }
    return old || isFollowed(number, words);
  }

  /** Whether "to" and another number follow in the same clause. */
  private static boolean isFollowed(NumberInSentence number, LabelWords words) {
    List<ClauseWord> behind = number.behind();
    boolean to = false;
    for (ClauseWord word : behind.subList(0, Math.min(behind.size(), FARTHEST))) {
      if (isIn(Role.JOINT, word, words)) {
        return false;
      }
      if (to && number.hasNumber(word.start(), word.end())) {
        return true;
      }
      to = isIn(Role.TO, word, words) || (to && isIn(Role.LEAD, word, words));
    }
    return false;
  }

  private static boolean isIn(Role role, ClauseWord word, LabelWords words) {
    return words.is(role, word.lower());
  }
}
