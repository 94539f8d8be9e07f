package io.checksummary.text;

import java.util.ArrayList;
import java.util.List;

/** A block to be: its lines are found, its words are not joined yet. */
final class Draft {

  private final Block.Kind kind;
  private final int level;
  private final List<Line> lines;

  Draft(Block.Kind kind, int level, List<Line> lines) {
    this.kind = kind;
    this.level = level;
    this.lines = new ArrayList<>(lines);
  }

  Draft(Block.Kind kind, Line line) {
    this(kind, 0, List.of(line));
  }

  Draft as(Block.Kind newKind, int newLevel) {
    return new Draft(newKind, newLevel, lines);
  }

  Block.Kind kind() {
    return kind;
  }

  boolean is(Block.Kind other) {
    return kind == other;
  }

  /** Whether it is made of sentences, and not of cells or a title. */
  boolean isText() {
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
  }

  int level() {
    return level;
  }

  List<Line> lines() {
    return lines;
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  /** Takes in the lines of another, which go on where these end. */
  void append(Draft other) {
    lines.addAll(other.lines);
  }

  int length() {
    return lines.stream().mapToInt(Line::length).sum();
  }

  /** Its words, for a look at them; one that is long is cut. */
  String glance() {
    StringBuilder glance = new StringBuilder();
    for (Line line : lines) {
      if (glance.length() > 500) {
        break;
      }
      glance.append(glance.length() == 0 ? "" : " ").append(line.text());
    }
    return glance.toString();
  }
}
