package io.checksummary.text.line;

import io.checksummary.text.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block under construction: its lines are known, but they are not joined to one text yet. */
public final class BlockDraft {

  private static final int LONGEST_PREVIEW = 500;

  private final Block.Kind kind;
  private final int level;
  private final List<TextLine> lines;
  private @Nullable String preview;
  private @Nullable String key;

  public BlockDraft(Block.Kind kind, int level, List<TextLine> lines) {
    this.kind = kind;
    this.level = level;
    this.lines = new ArrayList<>(lines);
  }

  public BlockDraft(Block.Kind kind, TextLine line) {
    this(kind, 0, List.of(line));
  }

  public BlockDraft withKind(Block.Kind newKind, int newLevel) {
    BlockDraft other = new BlockDraft(newKind, newLevel, lines);
    other.preview = preview;
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
    clearCaches();
  }

  /** Takes in the lines of another, which go on where these end. */
  public void append(BlockDraft other) {
    lines.addAll(other.lines);
    clearCaches();
  }

  private void clearCaches() {
    preview = null;
    key = null;
  }

  public int length() {
    return lines.stream().mapToInt(TextLine::length).sum();
  }

  /** Its words, for a look at them; one that is long is cut. */
  public String preview() {
    String known = preview;
    if (known == null) {
      known = joined();
      preview = known;
    }
    return known;
  }

  /** {@link #preview()} as {@link FurnitureWords} compares phrases; asked for by many rules. */
  public String key() {
    String known = key;
    if (known == null) {
      known = FurnitureWords.key(preview());
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
      if (joined.length() > LONGEST_PREVIEW) {
        break;
      }
      joined.append(joined.length() == 0 ? "" : " ").append(line.text());
    }
    return joined.toString();
  }
}
