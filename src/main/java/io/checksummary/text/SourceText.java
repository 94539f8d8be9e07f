package io.checksummary.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was received, and how it reads: page furniture told apart, words joined that a
 * line's end had cut.
 *
 * <p>Two texts, two kinds of offsets: {@link #received()} is what the caller sent; {@link #text()}
 * is what a reader would read, and every other method counts in it. {@link #toReceived} leads back.
 */
public final class SourceText {

  private final String received;
  private final List<Block> blocks;
  private final List<Span> sentences;

  private SourceText(String received) {
    this.received = received;
    List<Block> found = new ArrayList<>();
    int from = 0;
    for (String part : received.split("(?<=\n)", -1)) {
      if (!part.isBlank()) {
        found.add(new Block(Block.Kind.PARAGRAPH, new Span(from, from + part.length()), 0));
      }
      from += part.length();
    }
    this.blocks = List.copyOf(found);
    this.sentences = blocks.stream().map(Block::span).toList();
  }

  /** Reads a text; any text at all is fine, the empty one too. */
  public static SourceText of(String received) {
    return new SourceText(received);
  }

  /** What the caller sent, to the letter. */
  public String received() {
    return received;
  }

  /** What a reader would read. */
  public String text() {
    return received;
  }

  /** In order, without overlap; what stands between blocks is white space. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The sentences, headings and rows of the article's own blocks, in order. */
  public List<Span> sentences() {
    return sentences;
  }

  /**
   * The sentence, heading, row or block that holds an offset of {@link #text()}; empty at the
   * offset if none does.
   */
  public Span sentenceAt(int offset) {
    return sentences.stream()
        .filter(s -> s.contains(offset))
        .findFirst()
        .orElse(new Span(offset, offset));
  }

  /** Whether the offset of {@link #text()} lies in a block of the article itself. */
  public boolean isArticle(int offset) {
    return true;
  }

  /** Where a stretch of {@link #text()} stands in {@link #received()}. */
  public Span toReceived(Span inText) {
    return inText;
  }

  /**
   * The page, from 1, on which an offset of {@link #text()} stands; null where the text has no
   * pages.
   */
  public @Nullable Integer pageAt(int offset) {
    return null;
  }

  /** How many pages the text has; null where it has none. */
  public @Nullable Integer pages() {
    return null;
  }
}
