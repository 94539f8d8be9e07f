package io.checksummary.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block to be: its lines are found, its words are not joined yet. */
final class Draft {

  private static final int LONGEST_GLANCE = 500;

  private final Block.Kind kind;
  private final int level;
  private final List<Line> lines;
  private @Nullable String glance;
  private @Nullable String key;

  Draft(Block.Kind kind, int level, List<Line> lines) {
    this.kind = kind;
    this.level = level;
    this.lines = new ArrayList<>(lines);
  }

  Draft(Block.Kind kind, Line line) {
    this(kind, 0, List.of(line));
  }

  Draft as(Block.Kind newKind, int newLevel) {
    Draft other = new Draft(newKind, newLevel, lines);
    other.glance = glance;
    other.key = key;
    return other;
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
    return Collections.unmodifiableList(lines);
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  void append(Line line) {
    lines.add(line);
    forget();
  }

  /** Takes in the lines of another, which go on where these end. */
  void append(Draft other) {
    lines.addAll(other.lines);
    forget();
  }

  private void forget() {
    glance = null;
    key = null;
  }

  int length() {
    return lines.stream().mapToInt(Line::length).sum();
  }

  /** Its words, for a look at them; one that is long is cut. */
  String glance() {
    String known = glance;
    if (known == null) {
      known = joined();
      glance = known;
    }
    return known;
  }

  /** {@link #glance()} as {@link FurnitureWords} compares phrases; asked for by many rules. */
  String key() {
    String known = key;
    if (known == null) {
      known = FurnitureWords.key(glance());
      key = known;
    }
    return known;
  }

  private String joined() {
    if (lines.size() == 1) {
      return first().text();
    }
    StringBuilder joined = new StringBuilder();
    for (Line line : lines) {
      if (joined.length() > LONGEST_GLANCE) {
        break;
      }
      joined.append(joined.length() == 0 ? "" : " ").append(line.text());
    }
    return joined.toString();
  }
}
