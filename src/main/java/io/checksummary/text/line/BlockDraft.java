package io.checksummary.text.line;

import io.checksummary.text.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block to be: its lines are found, its words are not joined yet. */
public final class BlockDraft {

  private static final int LONGEST_GLANCE = 500;

  private final Block.Kind kind;
  private final int level;
  private final List<TextLine> lines;
  private @Nullable String glance;
  private @Nullable String key;

  public BlockDraft(Block.Kind kind, int level, List<TextLine> lines) {
    this.kind = kind;
    this.level = level;
    this.lines = new ArrayList<>(lines);
  }

  public BlockDraft(Block.Kind kind, TextLine line) {
    this(kind, 0, List.of(line));
  }

  public BlockDraft as(Block.Kind newKind, int newLevel) {
    BlockDraft other = new BlockDraft(newKind, newLevel, lines);
    other.glance = glance;
    other.key = key;
    return other;
  }

  public Block.Kind kind() {
    return kind;
  }

  public boolean is(Block.Kind other) {
    return kind == other;
  }

  /** Whether it is made of sentences, and not of cells or a title. */
  public boolean isText() {
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
  }

  public int level() {
    return level;
  }

  public List<TextLine> lines() {
    return Collections.unmodifiableList(lines);
  }

  public TextLine first() {
    return lines.getFirst();
  }

  public TextLine last() {
    return lines.getLast();
  }

  public void append(TextLine line) {
    lines.add(line);
    forget();
  }

  /** Takes in the lines of another, which go on where these end. */
  public void append(BlockDraft other) {
    lines.addAll(other.lines);
    forget();
  }

  private void forget() {
    glance = null;
    key = null;
  }

  public int length() {
    return lines.stream().mapToInt(TextLine::length).sum();
  }

  /** Its words, for a look at them; one that is long is cut. */
  public String glance() {
    String known = glance;
    if (known == null) {
      known = joined();
      glance = known;
    }
    return known;
  }

  /** {@link #glance()} as {@link FurnitureWords} compares phrases; asked for by many rules. */
  public String key() {
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
    for (TextLine line : lines) {
      if (joined.length() > LONGEST_GLANCE) {
        break;
      }
      joined.append(joined.length() == 0 ? "" : " ").append(line.text());
    }
    return joined.toString();
  }
}
