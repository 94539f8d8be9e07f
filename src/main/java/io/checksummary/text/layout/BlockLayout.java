package io.checksummary.text.layout;

import io.checksummary.text.Block;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.character.Characters;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.LineContinuation;
import io.checksummary.text.line.LineShape;
import io.checksummary.text.line.TextColumn;
import io.checksummary.text.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Gathers lines into headings, paragraphs, items and rows. */
public final class BlockLayout {

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_CELL = 24;
  private static final int WIDE_GAP = 3;

  private final List<TextLine> lines;
  private final IntPredicate furniture;
  private final LineContinuation continuation;
  private final List<BlockDraft> drafts = new ArrayList<>();

  private BlockLayout(List<TextLine> lines, IntPredicate furniture, LineContinuation continuation) {
    this.lines = lines;
    this.furniture = furniture;
    this.continuation = continuation;
  }

  /**
   * Every line is in exactly one draft, in order.
   *
   * @param furniture tells by its index a line that is no part of the article
   */
  public static List<BlockDraft> drafts(
      List<TextLine> lines, IntPredicate furniture, LineContinuation continuation) {
    BlockLayout layout = new BlockLayout(lines, furniture, continuation);
    int from = 0;
    while (from < lines.size()) {
      int to = layout.groupEnd(from);
      layout.addGroup(from, to);
      from = to;
    }
    return layout.drafts;
  }

  private int groupEnd(int from) {
    int to = from + 1;
    boolean alone = furniture.test(from);
    while (!alone && to < lines.size() && !lines.get(to).afterBreak() && !furniture.test(to)) {
      to++;
    }
    return to;
  }

  private void addGroup(int from, int to) {
    if (furniture.test(from)) {
      drafts.add(new BlockDraft(Block.Kind.FURNITURE, lines.get(from)));
      return;
    }
    List<TextLine> group = lines.subList(from, to);
    List<LineShape> shapes = group.stream().map(line -> LineShape.of(line.text())).toList();
    TextColumn column = continuation.column(group);
    for (int i = 0; i < group.size(); i++) {
      Checkpoint.pass();
      TextLine line = group.get(i);
      LineShape shape = shapeInContext(group, shapes, i, column.width());
      boolean inside = i > 0 && isText(shape) && isOpenDraft();
      if (inside && continuesDraft(group.get(i - 1), line, column)) {
        drafts.getLast().append(line);
      } else {
        add(line, shape, i > 0);
      }
    }
  }

  private boolean isOpenDraft() {
    return drafts.getLast().isText();
  }

  private boolean continuesDraft(TextLine before, TextLine line, TextColumn column) {
    BlockDraft open = drafts.getLast();
    boolean hangingIndent = open.is(Block.Kind.LIST_ITEM) && line.indent() > open.first().indent();
    return hangingIndent || continuation.continues(before, line, column);
  }

  private static boolean isText(LineShape shape) {
    return shape == LineShape.PLAIN;
  }

  private void add(TextLine line, LineShape shape, boolean inGroup) {
    switch (shape) {
      case MARKED_HEADING ->
          drafts.add(
              new BlockDraft(
                  Block.Kind.HEADING, LineShape.headingLevel(line.text()), List.of(line)));
      case RULE -> addRule(line, inGroup);
      case BARS, GAPS -> drafts.add(new BlockDraft(Block.Kind.TABLE_ROW, line));
      case BULLET, NUMBERED -> drafts.add(new BlockDraft(Block.Kind.LIST_ITEM, line));
      case PLAIN -> drafts.add(new BlockDraft(Block.Kind.PARAGRAPH, line));
    }
  }

  /** A rule under a single short line makes it a heading. */
  private void addRule(TextLine rule, boolean inGroup) {
    boolean underlines = inGroup && (rule.first() == '=' || rule.first() == '-');
    BlockDraft above = underlines ? drafts.getLast() : null;
    if (above != null
        && above.is(Block.Kind.PARAGRAPH)
        && above.lines().size() == 1
        && above.last().length() <= LONGEST_TITLE) {
      drafts.set(
          drafts.size() - 1, above.withKind(Block.Kind.HEADING, rule.first() == '=' ? 1 : 2));
    }
    drafts.add(new BlockDraft(Block.Kind.FURNITURE, rule));
  }

  /** The shape of a line, now that its neighbours are known. */
  private LineShape shapeInContext(List<TextLine> group, List<LineShape> shapes, int i, int width) {
    return switch (shapes.get(i)) {
      case BARS -> isBarRow(group, shapes, i) ? LineShape.BARS : LineShape.PLAIN;
      case GAPS -> isGapRow(group, shapes, i) ? LineShape.GAPS : LineShape.PLAIN;
      case BULLET, NUMBERED ->
          isWrappedText(group, shapes, i, width) ? LineShape.PLAIN : shapes.get(i);
      case MARKED_HEADING, RULE, PLAIN -> shapes.get(i);
    };
  }

  private static boolean isBarRow(List<TextLine> group, List<LineShape> shapes, int i) {
    return LineShape.bars(group.get(i).text()) > 1
        || isShape(shapes, i - 1, LineShape.BARS)
        || isShape(shapes, i + 1, LineShape.BARS)
        || isShape(shapes, i + 1, LineShape.RULE);
  }

  /** Wide gaps make a row if the last cell holds a number, or that of a neighbour does. */
  private static boolean isGapRow(List<TextLine> group, List<LineShape> shapes, int i) {
    boolean above = isShape(shapes, i - 1, LineShape.GAPS);
    boolean below = isShape(shapes, i + 1, LineShape.GAPS);
    return (endsInNumber(group.get(i)) && (above || below || lastGap(group.get(i)) >= WIDE_GAP))
        || (above && endsInNumber(group.get(i - 1)))
        || (below && endsInNumber(group.get(i + 1)));
  }

  private static boolean isShape(List<LineShape> shapes, int i, LineShape shape) {
    return i >= 0 && i < shapes.size() && shapes.get(i) == shape;
  }

  private static boolean endsInNumber(TextLine line) {
    String text = line.text();
    int from = text.length();
    int gap = 0;
    boolean digit = false;
    while (from > 0 && gap < 2 && text.length() - from < LONGEST_CELL) {
      char c = text.charAt(--from);
      gap = c == '\t' ? 2 : Characters.isSpace(c) ? gap + 1 : 0;
      digit |= Characters.isDigit(c);
    }
    return digit && gap == 2;
  }

  /** The width of the gap before the last cell. */
  private static int lastGap(TextLine line) {
    String text = line.text();
    int gap = 0;
    for (int i = text.length() - 1; i > 0; i--) {
      char c = text.charAt(i);
      if (c == '\t') {
        return WIDE_GAP;
      }
      if (Characters.isSpace(c)) {
        gap++;
      } else if (gap > 1) {
        return gap;
      } else {
        gap = 0;
      }
    }
    return 0;
  }

  /** A number or a dash that only the wrapping brought to the start of a line. */
  private boolean isWrappedText(List<TextLine> group, List<LineShape> shapes, int i, int width) {
    if (i == 0 || shapes.get(i - 1) != LineShape.PLAIN || isShape(shapes, i + 1, shapes.get(i))) {
      return false;
    }
    TextLine before = group.get(i - 1);
    boolean small = Character.isLowerCase(group.get(i).text().charAt(2));
    boolean dash = Characters.isDash(group.get(i).first());
    return !LineContinuation.isFinished(before.text())
        && width > 0
        && before.length() * 4 >= width * 3
        && (shapes.get(i) == LineShape.NUMBERED || (dash && small));
  }
}
