package io.checksummary.text.furniture;

import io.checksummary.text.Block;
import io.checksummary.text.character.Characters;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.FurnitureWords;
import io.checksummary.text.line.LineContinuation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a line of a page looks like a paragraph of an article, in letters. */
final class DraftWeight {

  private static final int LONGEST_COUNTED = 250;
  private static final int SHORTEST_SENTENCE = 25;
  private static final int LONGEST_LABEL = 80;
  private static final int SURELY_PROSE = 150;
  private static final int LABEL = -80;
  private static final int REPEATED_LABEL = -160;
  private static final int ITEM = -15;
  private static final int HEADING = -10;
  private static final int KNOWN = -30;
  private static final int RELATED = -100;
  private static final int OFTEN = 3;

  /** Less than any article's letters. */
  private static final int END = -1_000_000;

  private final FurnitureWords words;
  private final Map<String, Integer> times = new HashMap<>();

  DraftWeight(List<BlockDraft> drafts, FurnitureWords words) {
    this.words = words;
    drafts.forEach(draft -> times.merge(draft.key(), 1, Integer::sum));
  }

  /** Positive for sentences, negative for labels, far below zero for what ends an article. */
  int of(BlockDraft draft) {
    if (words.isCommentsHeading(draft.key())) {
      return END;
    }
    if (words.isRelatedHeading(draft.key())) {
      return RELATED;
    }
    return switch (draft.kind()) {
      case FURNITURE, CAPTION -> KNOWN;
      case TABLE_ROW -> hasDigit(draft) ? 0 : LABEL;
      case HEADING -> HEADING;
      case PARAGRAPH, LIST_ITEM -> ofText(draft);
    };
  }

  private int ofText(BlockDraft draft) {
    int letters = letters(draft);
    if (isProse(draft)) {
      return Math.min(LONGEST_COUNTED, letters);
    }
    if (isFinished(draft) || letters >= LONGEST_LABEL) {
      return 0;
    }
    if (times.getOrDefault(draft.key(), 0) >= OFTEN) {
      return REPEATED_LABEL;
    }
    return draft.is(Block.Kind.LIST_ITEM) ? ITEM : LABEL;
  }

  /** A sentence or several. */
  static boolean isProse(BlockDraft draft) {
    int letters = letters(draft);
    return draft.isText()
        && (letters >= SURELY_PROSE || (letters >= SHORTEST_SENTENCE && isFinished(draft)));
  }

  /** A line that is no sentence: a menu's, a button, a name, a heading. */
  static boolean isLabel(BlockDraft draft) {
    return !isFinished(draft) && letters(draft) < LONGEST_LABEL;
  }

  private static boolean isFinished(BlockDraft draft) {
    return LineContinuation.isFinished(draft.last().text());
  }

  private static boolean hasDigit(BlockDraft draft) {
    return draft.preview().chars().anyMatch(c -> Characters.isDigit((char) c));
  }

  /** Signs of scripts without spaces between words count twice: they say twice as much. */
  private static int letters(BlockDraft draft) {
    int wide = (int) draft.preview().chars().filter(c -> Characters.isUnspaced((char) c)).count();
    return draft.length() + wide;
  }
}
