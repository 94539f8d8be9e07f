package io.checksummary.text.furniture;

import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.FurnitureWords;
import io.checksummary.text.line.LineContinuation;
import io.checksummary.text.line.TextLine;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the article in all the lines of a web page, as somebody copies them: a run of sentences
 * among menus, buttons and announcements of other stories.
 *
 * <p>A text that is no such page keeps all its lines. It takes many short lines around the run, and
 * words among them that only pages have, or very many.
 */
public final class CopiedPage {

  private static final int FEWEST_LABELS = 10;
  private static final int LONGEST_LABEL = 60;
  private static final int SHORTEST_BROKEN = 40;
  private static final int FEWEST_BROKEN = 3;
  private static final int FEWEST_KNOWN = 3;

  /** So many labels with one run of sentences among them are a page in whatever language. */
  private static final int SURELY_LABELS = 30;

  private static final int SHORTEST_ROW_OF_LABELS = 3;
  private static final int LONGEST_OPENING = 6;

  private final FurnitureWords words;
  private final List<BlockDraft> drafts;

  private CopiedPage(List<BlockDraft> drafts, FurnitureWords words) {
    this.drafts = drafts;
    this.words = words;
  }

  /** Whether a text has as many short lines as a page; a quick look. */
  public static boolean mayBe(List<TextLine> lines) {
    long labels = lines.stream().filter(CopiedPage::isShort).limit(FEWEST_LABELS).count();
    long broken =
        IntStream.range(1, lines.size())
            .filter(i -> isBroken(lines.get(i - 1), lines.get(i)))
            .limit(FEWEST_BROKEN)
            .count();
    return labels == FEWEST_LABELS && broken < FEWEST_BROKEN;
  }

  /** A sentence that goes on in the next line: a browser's text has each paragraph on one. */
  private static boolean isBroken(TextLine line, TextLine next) {
    return line.length() >= SHORTEST_BROKEN
        && !next.afterBreak()
        && !LineContinuation.isFinished(line.text())
        && LineContinuation.startsLowercase(next);
  }

  private static boolean isShort(TextLine line) {
    return line.length() <= LONGEST_LABEL && !LineContinuation.isFinished(line.text());
  }

  /**
   * Marks what stands around the article, and its headline.
   *
   * @param drafts of one line each
   * @return whether the text is a page; where it is none, nothing is marked
   */
  public static boolean mark(List<BlockDraft> drafts, FurnitureWords words) {
    CopiedPage page = new CopiedPage(drafts, words);
    CopiedBody body = CopiedBody.of(drafts, words);
    boolean found = !body.drafts().isEmpty() && page.isPage(body);
    if (found) {
      page.markAround(body.drafts());
    }
    return found;
  }

  private void markAround(BitSet body) {
    Span all = new Span(body.nextSetBit(0), body.length());
    CopiedHeadline finder = new CopiedHeadline(drafts, words, all);
    int headline = finder.find();
    body.andNot(rowsOfLabels(all));
    dropOpening(body, Math.max(headline, all.start()), finder);
    dropRepeated(body, headline);
    if (!body.isEmpty() && words.isByline(drafts.get(body.length() - 1).key())) {
      body.clear(body.length() - 1);
    }
    for (int i = 0; i < drafts.size(); i++) {
      boolean byline = i == headline + 1 && i > 0 && words.isByline(drafts.get(i).key());
      if (i == headline) {
        drafts.set(i, drafts.get(i).withKind(Block.Kind.HEADING, 1));
      } else if (!byline && (!body.get(i) || i < headline || isAside(drafts.get(i)))) {
        drafts.set(i, drafts.get(i).withKind(Block.Kind.FURNITURE, 0));
      }
    }
  }

  /** Who wrote it, when, and in which section: labels before the second sentence. */
  private void dropOpening(BitSet body, int from, CopiedHeadline finder) {
    int sentences = 0;
    for (int i = from; i < body.length() && sentences < 2; i++) {
      BlockDraft draft = drafts.get(i);
      boolean label = draft.is(Block.Kind.PARAGRAPH) && DraftWeight.isLabel(draft);
      if (finder.isByline(draft) || (label && sentences == 0)) {
        body.clear(i);
      }
      sentences += body.get(i) && DraftWeight.isProse(draft) ? 1 : 0;
    }
  }

  /** What the page says again: its headline, a caption, a quotation set large. */
  private void dropRepeated(BitSet body, int headline) {
    Set<String> said = new HashSet<>();
    said.add(headline < 0 ? "" : drafts.get(headline).key());
    for (int i = body.nextSetBit(0); i >= 0; i = body.nextSetBit(i + 1)) {
      String key = drafts.get(i).key();
      boolean sentence = drafts.get(i).length() > LONGEST_LABEL || i <= headline + LONGEST_OPENING;
      if (drafts.get(i).isText() && sentence && !key.isEmpty() && !said.add(key)) {
        body.clear(i);
      }
    }
  }

  /** Names, buttons, other stories: labels in a row, without a number among them. */
  private BitSet rowsOfLabels(Span all) {
    BitSet rows = new BitSet();
    int from = all.start();
    for (int i = all.start(); i <= all.end(); i++) {
      if (i == all.end() || !isPlainLabel(drafts.get(i))) {
        if (i - from >= SHORTEST_ROW_OF_LABELS) {
          rows.set(from, i);
        }
        from = i + 1;
      }
    }
    return rows;
  }

  private static boolean isPlainLabel(BlockDraft draft) {
    return draft.is(Block.Kind.PARAGRAPH)
        && DraftWeight.isLabel(draft)
        && draft.preview().chars().noneMatch(Character::isDigit);
  }

  /** A caption, a picture's number, a line that only pages have. */
  private boolean isAside(BlockDraft draft) {
    return words.isCaptionInside(draft.key())
        || words.isRelatedHeading(draft.key())
        || (draft.isText() && draft.length() <= 2);
  }

  private boolean isPage(CopiedBody body) {
    List<BlockDraft> around =
        IntStream.range(0, drafts.size())
            .filter(i -> !body.drafts().get(i))
            .mapToObj(drafts::get)
            .toList();
    long labels = around.stream().filter(DraftWeight::isLabel).count();
    long known = around.stream().filter(this::isKnown).map(BlockDraft::key).distinct().count();
    return (labels >= FEWEST_LABELS && known >= FEWEST_KNOWN)
        || (labels >= SURELY_LABELS && body.isMost());
  }

  private boolean isKnown(BlockDraft draft) {
    boolean furniture =
        draft.is(Block.Kind.FURNITURE) && draft.preview().chars().anyMatch(Character::isLetter);
    return furniture || words.isSection(draft.key()) || words.isRelatedHeading(draft.key());
  }
}
