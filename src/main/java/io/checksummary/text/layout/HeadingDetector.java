package io.checksummary.text.layout;

import io.checksummary.text.Block;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.character.Characters;
import io.checksummary.text.furniture.PageNumberLine;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.FurnitureWords;
import io.checksummary.text.line.LineContinuation;
import io.checksummary.text.line.LineShape;
import io.checksummary.text.sentence.SentenceBoundaryWords;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the headings that no sign marks: short lines that begin like titles. */
public final class HeadingDetector {

  private static final int LONGEST = 120;
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_WORDS = 18;
  private static final int DEEPEST = 6;
  private static final int SHORTEST_OPENING = 12;
  private static final int LONGEST_OPENING = 160;

  /** In blocks: a byline, a caption and a label may stand between a title and the sentences. */
  private static final int OPENING = 5;

  private final FurnitureWords furnitureWords;
  private final SentenceBoundaryWords words;
  private final List<BlockDraft> drafts;

  private HeadingDetector(
      List<BlockDraft> drafts, FurnitureWords furnitureWords, SentenceBoundaryWords words) {
    this.drafts = drafts;
    this.furnitureWords = furnitureWords;
    this.words = words;
  }

  /** Makes headings of them, in place. */
  public static void mark(
      List<BlockDraft> drafts, FurnitureWords furnitureWords, SentenceBoundaryWords words) {
    HeadingDetector detector = new HeadingDetector(drafts, furnitureWords, words);
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Checkpoint.pass();
      if (detector.isTitle(i)) {
        drafts.set(i, drafts.get(i).withKind(Block.Kind.HEADING, detector.level(i)));
      }
    }
  }

  private boolean isTitle(int i) {
    BlockDraft draft = drafts.get(i);
    int next = afterBylines(i + 1);
    return switch (draft.kind()) {
      case PARAGRAPH ->
          (i == 0 && isOpening(draft))
              || (isTitleLike(draft) && (isProse(next) || (isLabel(draft) && isList(next))));
      case LIST_ITEM ->
          isNumbered(draft) && isTitleLike(draft) && isProse(i + 1) && !isListItem(i - 1);
      case HEADING, TABLE_ROW, CAPTION, FURNITURE -> false;
    };
  }

  /** A line over all others, with sentences soon after it: "Ports: who pays?". */
  private boolean isOpening(BlockDraft draft) {
    String text = draft.preview();
    int letters = text.length();
    boolean words = Characters.isUnspaced(text.charAt(letters - 1)) || spaces(text) >= 2;
    return draft.lines().size() == 1
        && letters >= SHORTEST_OPENING
        && letters <= LONGEST_OPENING
        && words
        && ".,;:。、：；".indexOf(text.charAt(letters - 1)) < 0
        && !LineContinuation.startsLowercase(draft.first())
        && !isByline(text)
        && drafts.get(1).first().afterBreak()
        && IntStream.range(1, OPENING).anyMatch(this::isProse);
  }

  private static long spaces(String text) {
    return text.chars().filter(c -> c == ' ').count();
  }

  private static boolean isNumbered(BlockDraft draft) {
    return LineShape.markerLength(draft.first().text()) > 2 && draft.first().afterBreak();
  }

  private boolean isTitleLike(BlockDraft draft) {
    String text = draft.preview();
    char last = text.charAt(text.length() - 1);
    return draft.lines().size() <= 2
        && text.length() <= LONGEST
        && !LineContinuation.startsLowercase(draft.first())
        && (Character.isLetterOrDigit(last) || Characters.isCloser(last) || last == '%')
        && !LineContinuation.isFinished(text)
        && spaces(text) < MOST_WORDS
        && text.indexOf(": ") < 0
        && !isByline(text);
  }

  /** A label over a list or a table. */
  private static boolean isLabel(BlockDraft draft) {
    return draft.first().afterBreak() && draft.length() <= LONGEST_LABEL;
  }

  private int afterBylines(int from) {
    int next = from;
    while (next < drafts.size() && next - from < 3 && isByline(drafts.get(next).preview())) {
      next++;
    }
    return next;
  }

  private boolean isByline(String text) {
    return text.length() <= LONGEST
        && !LineContinuation.isFinished(text)
        && (furnitureWords.isByline(FurnitureWords.key(text)) || isDated(text));
  }

  /** "EASTWICK, Monday, 3 March 2025". */
  private boolean isDated(String text) {
    List<String> parts = PageNumberLine.parts(text);
    return !parts.isEmpty()
        && PageNumberLine.isNumber(parts.getLast())
        && text.indexOf(',') > 0
        && parts.stream().anyMatch(words::isAfterTime);
  }

  private boolean isProse(int i) {
    return i < drafts.size()
        && drafts.get(i).is(Block.Kind.PARAGRAPH)
        && LineContinuation.isFinished(drafts.get(i).last().text());
  }

  private boolean isList(int i) {
    return isListItem(i) || (i < drafts.size() && drafts.get(i).is(Block.Kind.TABLE_ROW));
  }

  private boolean isListItem(int i) {
    return i >= 0 && i < drafts.size() && drafts.get(i).is(Block.Kind.LIST_ITEM);
  }

  /** The first line of all is the title; "2.1 Costs" tells its own depth. */
  private int level(int at) {
    String text = drafts.get(at).first().text();
    int dots = 0;
    int i = 0;
    while (i + 1 < text.length() && (Characters.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
      dots += text.charAt(i) == '.' && Characters.isDigit(text.charAt(i + 1)) ? 1 : 0;
      i++;
    }
    return at == 0 ? 1 : Math.min(DEEPEST, 2 + dots);
  }
}
