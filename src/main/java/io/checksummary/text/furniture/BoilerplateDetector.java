package io.checksummary.text.furniture;

import io.checksummary.text.Block;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.FurnitureWords;
import io.checksummary.text.line.LineContinuation;
import io.checksummary.text.line.LineShape;
import io.checksummary.text.line.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a web page puts around an article: menus, buttons, notices, lists of other stories,
 * and captions. In doubt a line belongs to the article.
 */
public final class BoilerplateDetector {

  private static final int LONGEST_NOTICE = 300;
  private static final int LONGEST_CREDIT = 200;
  private static final int LONGEST_TEASER = 120;
  private static final int LONGEST_NAME = 50;
  private static final int MOST_TEASERS = 12;

  private final FurnitureWords words;
  private final MenuDetector menus;
  private final List<BlockDraft> drafts;

  private BoilerplateDetector(List<BlockDraft> drafts, FurnitureWords words) {
    this.drafts = new ArrayList<>(drafts);
    this.words = words;
    this.menus = new MenuDetector(words);
  }

  /** The same drafts, those that are no part of the article marked. */
  public static List<BlockDraft> marked(List<BlockDraft> drafts, FurnitureWords words) {
    BoilerplateDetector detector = new BoilerplateDetector(drafts, words);
    detector.markNotices();
    detector.menus.mark(detector.drafts);
    detector.markRelated();
    detector.markSiteName();
    return detector.drafts;
  }

  /** Whether a line by itself is a button or a label. */
  public static boolean isButton(TextLine line, FurnitureWords words) {
    return line.length() <= LONGEST_TEASER
        && words.isFurnitureLine(FurnitureWords.key(line.text()));
  }

  private void markNotices() {
    for (int i = 0; i < drafts.size(); i++) {
      Checkpoint.pass();
      BlockDraft draft = drafts.get(i);
      if (draft.length() <= LONGEST_NOTICE && (draft.isText() || isLoneRow(i))) {
        drafts.set(i, draft.withKind(kindOf(draft), draft.level()));
      }
    }
  }

  /** "Share | Print | Email": bars, but no table. */
  private boolean isLoneRow(int i) {
    return isRow(i) && !isRow(i - 1) && (!isRow(i + 1) || drafts.get(i + 1).first().afterBreak());
  }

  private boolean isRow(int i) {
    return i >= 0 && i < drafts.size() && drafts.get(i).is(Block.Kind.TABLE_ROW);
  }

  private Block.Kind kindOf(BlockDraft draft) {
    String preview = draft.preview();
    String key = draft.key();
    boolean credited = draft.length() <= LONGEST_CREDIT && words.isCaptionEnd(key);
    boolean notice = draft.length() <= LONGEST_CREDIT && words.isNotice(key);
    if (words.isFurnitureLine(key)
        || words.isFurnitureStart(key)
        || notice
        || menus.isMenu(preview)) {
      return Block.Kind.FURNITURE;
    }
    return draft.isText() && (credited || words.isCaptionStart(key))
        ? Block.Kind.CAPTION
        : draft.kind();
  }

  private void markRelated() {
    for (int i = 0; i < drafts.size(); i++) {
      Checkpoint.pass();
      BlockDraft head = drafts.get(i);
      if (head.length() <= LONGEST_TEASER
          && words.isRelatedHeading(FurnitureWords.key(withoutHeadingMark(head)))) {
        for (int end = teasersEnd(i + 1); i < end; i++) {
          drafts.set(i, drafts.get(i).withKind(Block.Kind.FURNITURE, 0));
        }
        i--;
      }
    }
  }

  private static String withoutHeadingMark(BlockDraft head) {
    return head.preview().substring(LineShape.headingLevel(head.preview()));
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

  private boolean isTeaser(BlockDraft draft) {
    boolean head = words.isRelatedHeading(draft.key());
    return !draft.kind().isArticle()
        || (!head
            && draft.isText()
            && draft.length() <= LONGEST_TEASER
            && !LineContinuation.isFinished(draft.last().text()));
  }

  /** The site's name, alone on a line, if a line with its copyright has it too. */
  private void markSiteName() {
    List<String> notices = copyrightNotices();
    for (int i = 0; i < drafts.size(); i++) {
      Checkpoint.pass();
      if (isNameIn(notices, drafts.get(i))) {
        drafts.set(i, drafts.get(i).withKind(Block.Kind.FURNITURE, 0));
      }
    }
  }

  private List<String> copyrightNotices() {
    return drafts.stream()
        .filter(draft -> draft.is(Block.Kind.FURNITURE))
        .map(BlockDraft::key)
        .filter(key -> key.contains("©") || key.contains("copyright"))
        .limit(MOST_TEASERS)
        .toList();
  }

  private static boolean isNameIn(List<String> notices, BlockDraft draft) {
    return !notices.isEmpty()
        && draft.isText()
        && draft.length() <= LONGEST_NAME
        && draft.key().contains(" ")
        && notices.stream().anyMatch(notice -> notice.contains(draft.key()));
  }
}
