package io.checksummary.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Gathers lines into headings, paragraphs, items and rows. */
final class Layout {

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_CELL = 24;
  private static final int WIDE_GAP = 3;

  private final List<Line> lines;
  private final IntPredicate furniture;
  private final Joints joints;
  private final List<Draft> drafts = new ArrayList<>();

  private Layout(List<Line> lines, IntPredicate furniture, Joints joints) {
    this.lines = lines;
    this.furniture = furniture;
    this.joints = joints;
  }

  /**
   * Every line is in exactly one draft, in order.
   *
   * @param furniture tells by its index a line that is no part of the article
   */
  static List<Draft> drafts(List<Line> lines, IntPredicate furniture, Joints joints) {
    Layout layout = new Layout(lines, furniture, joints);
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
    while (!alone && to < lines.size() && !lines.get(to).apart() && !furniture.test(to)) {
      to++;
    }
    return to;
  }

  private void addGroup(int from, int to) {
    if (furniture.test(from)) {
      drafts.add(new Draft(Block.Kind.FURNITURE, lines.get(from)));
      return;
    }
    List<Line> group = lines.subList(from, to);
    List<Shape> shapes = group.stream().map(line -> Shape.of(line.text())).toList();
    Joints.Column column = joints.column(group);
    for (int i = 0; i < group.size(); i++) {
      Line line = group.get(i);
      Shape shape = settled(group, shapes, i, column.width());
      boolean inside = i > 0 && isText(shape) && isOpenDraft();
      if (inside && goesOn(group.get(i - 1), line, column)) {
        drafts.getLast().append(line);
      } else {
        add(line, shape, i > 0);
      }
    }
  }

  private boolean isOpenDraft() {
    return drafts.getLast().isText();
  }

  private boolean goesOn(Line before, Line line, Joints.Column column) {
    Draft open = drafts.getLast();
    boolean hangs = open.is(Block.Kind.LIST_ITEM) && line.indent() > open.first().indent();
    return hangs || joints.joins(before, line, column);
  }

  private static boolean isText(Shape shape) {
    return shape == Shape.PLAIN;
  }

  private void add(Line line, Shape shape, boolean inGroup) {
    switch (shape) {
      case MARKED_HEADING ->
          drafts.add(new Draft(Block.Kind.HEADING, Shape.headingLevel(line.text()), List.of(line)));
      case RULE -> addRule(line, inGroup);
      case BARS, GAPS -> drafts.add(new Draft(Block.Kind.TABLE_ROW, line));
      case BULLET, NUMBERED -> drafts.add(new Draft(Block.Kind.LIST_ITEM, line));
      case PLAIN -> drafts.add(new Draft(Block.Kind.PARAGRAPH, line));
    }
  }

  /** A rule under a single short line makes it a heading. */
  private void addRule(Line rule, boolean inGroup) {
    boolean underlines = inGroup && (rule.first() == '=' || rule.first() == '-');
    Draft above = underlines ? drafts.getLast() : null;
    if (above != null
        && above.is(Block.Kind.PARAGRAPH)
        && above.lines().size() == 1
        && above.last().length() <= LONGEST_TITLE) {
      drafts.set(drafts.size() - 1, above.as(Block.Kind.HEADING, rule.first() == '=' ? 1 : 2));
    }
    drafts.add(new Draft(Block.Kind.FURNITURE, rule));
  }

  /** The shape of a line, now that its neighbours are known. */
  private Shape settled(List<Line> group, List<Shape> shapes, int i, int width) {
    return switch (shapes.get(i)) {
      case BARS -> isBarRow(group, shapes, i) ? Shape.BARS : Shape.PLAIN;
      case GAPS -> isGapRow(group, shapes, i) ? Shape.GAPS : Shape.PLAIN;
      case BULLET, NUMBERED -> isAccident(group, shapes, i, width) ? Shape.PLAIN : shapes.get(i);
      case MARKED_HEADING, RULE, PLAIN -> shapes.get(i);
    };
  }

  private static boolean isBarRow(List<Line> group, List<Shape> shapes, int i) {
    return Shape.bars(group.get(i).text()) > 1
        || isShape(shapes, i - 1, Shape.BARS)
        || isShape(shapes, i + 1, Shape.BARS)
        || isShape(shapes, i + 1, Shape.RULE);
  }

  /** Wide gaps make a row if the last cell holds a number, or that of a neighbour does. */
  private static boolean isGapRow(List<Line> group, List<Shape> shapes, int i) {
    boolean above = isShape(shapes, i - 1, Shape.GAPS);
    boolean below = isShape(shapes, i + 1, Shape.GAPS);
    return (endsInNumber(group.get(i)) && (above || below || lastGap(group.get(i)) >= WIDE_GAP))
        || (above && endsInNumber(group.get(i - 1)))
        || (below && endsInNumber(group.get(i + 1)));
  }

  private static boolean isShape(List<Shape> shapes, int i, Shape shape) {
    return i >= 0 && i < shapes.size() && shapes.get(i) == shape;
  }

  private static boolean endsInNumber(Line line) {
    String text = line.text();
    int from = text.length();
    int gap = 0;
    boolean digit = false;
    while (from > 0 && gap < 2 && text.length() - from < LONGEST_CELL) {
      char c = text.charAt(--from);
      gap = c == '\t' ? 2 : Glyphs.isSpace(c) ? gap + 1 : 0;
      digit |= Glyphs.isDigit(c);
    }
    return digit && gap == 2;
  }

  /** The width of the gap before the last cell. */
  private static int lastGap(Line line) {
    String text = line.text();
    int gap = 0;
    for (int i = text.length() - 1; i > 0; i--) {
      char c = text.charAt(i);
      if (c == '\t') {
        return WIDE_GAP;
      }
      if (Glyphs.isSpace(c)) {
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
  private boolean isAccident(List<Line> group, List<Shape> shapes, int i, int width) {
    if (i == 0 || shapes.get(i - 1) != Shape.PLAIN || isShape(shapes, i + 1, shapes.get(i))) {
      return false;
    }
    Line before = group.get(i - 1);
    boolean small = Character.isLowerCase(group.get(i).text().charAt(2));
    boolean dash = Glyphs.isDash(group.get(i).first());
    return !Joints.isFinished(before.text())
        && width > 0
        && before.length() * 4 >= width * 3
        && (shapes.get(i) == Shape.NUMBERED || (dash && small));
  }
}
