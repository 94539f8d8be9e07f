package io.checksummary.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells what a web page puts around an article: menus, buttons, notices, lists of other stories,
 * and the words under its pictures. In doubt a line belongs to the article.
 */
final class Boilerplate {

  private static final int LONGEST_NOTICE = 300;
  private static final int LONGEST_CREDIT = 200;
  private static final int LONGEST_TEASER = 120;
  private static final int LONGEST_SECTION = 30;
  private static final int SHORTEST_MENU = 3;
  private static final int MOST_TEASERS = 12;

  private final FurnitureWords words;
  private final List<Draft> drafts;

  private Boilerplate(List<Draft> drafts, FurnitureWords words) {
    this.drafts = new ArrayList<>(drafts);
    this.words = words;
  }

  /** The same drafts, those that are no part of the article marked. */
  static List<Draft> marked(List<Draft> drafts, FurnitureWords words) {
    Boilerplate page = new Boilerplate(drafts, words);
    page.markNotices();
    page.markMenus();
    page.markRelated();
    return page.drafts;
  }

  /** Whether a line by itself is a button or a label. */
  static boolean isButton(Line line, FurnitureWords words) {
    return line.length() <= LONGEST_TEASER && words.isLine(FurnitureWords.key(line.text()));
  }

  private void markNotices() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (isCandidate(draft) && draft.length() <= LONGEST_NOTICE) {
        drafts.set(i, draft.as(judged(draft), draft.level()));
      }
    }
  }

  private static boolean isCandidate(Draft draft) {
    return draft.is(Block.Kind.PARAGRAPH) || draft.is(Block.Kind.LIST_ITEM);
  }

  private Block.Kind judged(Draft draft) {
    String key = FurnitureWords.key(draft.glance());
    boolean credited = draft.length() <= LONGEST_CREDIT && words.isCaptionEnd(key);
    if (words.isLine(key) || words.isStart(key) || isMenu(draft.glance())) {
      return Block.Kind.FURNITURE;
    }
    return credited || words.isCaptionStart(key) ? Block.Kind.CAPTION : draft.kind();
  }

  /** A menu on one line: "Home | News | Sport", "Home News Sport". */
  private boolean isMenu(String glance) {
    String[] parts = glance.split(" ?[|·•/>»›] ?| ", -1);
    long sections =
        Arrays.stream(parts).filter(p -> words.isSection(FurnitureWords.key(p))).count();
    return sections >= SHORTEST_MENU && sections == parts.length;
  }

  private void markMenus() {
    int from = 0;
    while (from < drafts.size()) {
      int to = from;
      int sections = 0;
      while (to < drafts.size() && isMenuItem(drafts.get(to))) {
        sections += words.isSection(FurnitureWords.key(drafts.get(to).glance())) ? 1 : 0;
        to++;
      }
      if (sections >= SHORTEST_MENU && sections * 2 >= to - from) {
        markAll(from, to);
      }
      from = Math.max(to, from + 1);
    }
  }

  private static boolean isMenuItem(Draft draft) {
    return isCandidate(draft)
        && draft.lines().size() == 1
        && draft.length() <= LONGEST_SECTION
        && !Joints.isFinished(draft.last().text())
        && draft.last().text().chars().noneMatch(Character::isDigit);
  }

  private void markAll(int from, int to) {
    for (int i = from; i < to; i++) {
      drafts.set(i, drafts.get(i).as(Block.Kind.FURNITURE, 0));
    }
  }

  private void markRelated() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft head = drafts.get(i);
      if (head.length() <= LONGEST_TEASER && words.isRelated(FurnitureWords.key(bare(head)))) {
        markAll(i, teasersEnd(i + 1));
      }
    }
  }

  private static String bare(Draft head) {
    return head.glance().substring(Shape.headingLevel(head.glance()));
  }

  /** Where the list of other stories ends: at a sentence, a heading, a row, or the text's end. */
  private int teasersEnd(int from) {
    int to = from;
    while (to < drafts.size() && to - from < MOST_TEASERS && isTeaser(drafts.get(to))) {
      to++;
    }
    boolean odd =
        to - from > 1 && to < drafts.size() && drafts.get(to - 1).kind() != drafts.get(from).kind();
    return odd ? to - 1 : to;
  }

  private static boolean isTeaser(Draft draft) {
    return draft.is(Block.Kind.FURNITURE)
        || draft.is(Block.Kind.CAPTION)
        || (isCandidate(draft)
            && draft.length() <= LONGEST_TEASER
            && !Joints.isFinished(draft.last().text()));
  }
}
