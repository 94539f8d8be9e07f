package io.checksummary.text.chunk;

import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.character.Characters;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chunk is made of: a sentence with its list mark, a row, a heading, or a part of a sentence
 * that no chunk could hold.
 *
 * @param span where it stands in the text
 * @param tokens what it costs, the white space after it included
 * @param cut what a cut right before it cuts
 */
record ChunkPiece(Span span, int tokens, Cut cut) {

  /** What a cut between two chunks cuts, and how much that harms, in hundredths of a chunk. */
  enum Cut {
    SECTION(0),
    PARAGRAPH(12),
    SENTENCE(25),
    /** A heading and what it heads, a row and the next. */
    BELONGING(60),
    WORDS(80);

    private final int harm;

    Cut(int harm) {
      this.harm = harm;
    }

    int harm() {
      return harm;
    }
  }

  static List<ChunkPiece> of(SourceText source, int budget) {
    List<ChunkPiece> pieces = new ArrayList<>();
    List<Span> sentences = source.sentences();
    Block.Kind before = Block.Kind.PARAGRAPH;
    int next = 0;
    for (Block block : source.blocks()) {
      if (!block.kind().isArticle()) {
        break;
      }
      Cut cut = cut(before, block.kind());
      int from = block.span().start();
      while (next < sentences.size() && sentences.get(next).start() < block.span().end()) {
        Span whole = new Span(from, sentences.get(next).end());
        add(pieces, source.text(), whole, cut, budget);
        from = whole.end();
        while (from < block.span().end() && Characters.isSpace(source.text().charAt(from))) {
          from++;
        }
        cut = Cut.SENTENCE;
        next++;
      }
      before = block.kind();
    }
    return pieces;
  }

  private static Cut cut(Block.Kind before, Block.Kind kind) {
    if (before == Block.Kind.HEADING) {
      return Cut.BELONGING;
    }
    return switch (kind) {
      case HEADING -> Cut.SECTION;
      case PARAGRAPH, CAPTION, FURNITURE -> Cut.PARAGRAPH;
      case LIST_ITEM -> before == kind ? Cut.SENTENCE : Cut.PARAGRAPH;
      case TABLE_ROW -> before == kind ? Cut.BELONGING : Cut.PARAGRAPH;
    };
  }

  private static void add(List<ChunkPiece> pieces, String text, Span span, Cut cut, int budget) {
    int tokens = TokenEstimate.estimate(text, span.start(), span.end()) + 1;
    if (tokens <= budget) {
      pieces.add(new ChunkPiece(span, tokens, cut));
      return;
    }
    Cut kind = cut;
    for (Span part : SentenceFragments.of(text, span, budget - 1)) {
      pieces.add(
          new ChunkPiece(part, TokenEstimate.estimate(text, part.start(), part.end()) + 1, kind));
      kind = Cut.WORDS;
    }
  }
}
