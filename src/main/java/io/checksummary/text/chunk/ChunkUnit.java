package io.checksummary.text.chunk;

import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.character.Characters;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest unit that a chunk is made of: a sentence with its list marker, a table row, a
 * heading, or a part of a sentence that is too long for a chunk.
 *
 * @param span where it stands in the text
 * @param tokens what it costs, the white space after it included
 * @param cut what a chunk boundary right before it would separate
 */
record ChunkUnit(Span span, int tokens, CutPoint cut) {

  /** What a chunk boundary separates, and the penalty for it, in hundredths of a chunk. */
  enum CutPoint {
    SECTION(0),
    PARAGRAPH(12),
    SENTENCE(25),
    /** A heading and what it heads, a row and the next. */
    BELONGING(60),
    WORDS(80);

    private final int penalty;

    CutPoint(int penalty) {
      this.penalty = penalty;
    }

    int penalty() {
      return penalty;
    }
  }

  static List<ChunkUnit> of(SourceText source, int budget) {
    List<ChunkUnit> units = new ArrayList<>();
    List<Span> sentences = source.sentences();
    Block.Kind before = Block.Kind.PARAGRAPH;
    int next = 0;
    for (Block block : source.blocks()) {
      if (!block.kind().isArticle()) {
        break;
      }
      CutPoint cut = cut(before, block.kind());
      int from = block.span().start();
      while (next < sentences.size() && sentences.get(next).start() < block.span().end()) {
        Span whole = new Span(from, sentences.get(next).end());
        add(units, source.text(), whole, cut, budget);
        from = whole.end();
        while (from < block.span().end() && Characters.isSpace(source.text().charAt(from))) {
          from++;
        }
        cut = CutPoint.SENTENCE;
        next++;
      }
      before = block.kind();
    }
    return units;
  }

  private static CutPoint cut(Block.Kind before, Block.Kind kind) {
    if (before == Block.Kind.HEADING) {
      return CutPoint.BELONGING;
    }
    return switch (kind) {
      case HEADING -> CutPoint.SECTION;
      case PARAGRAPH, CAPTION, FURNITURE -> CutPoint.PARAGRAPH;
      case LIST_ITEM -> before == kind ? CutPoint.SENTENCE : CutPoint.PARAGRAPH;
      case TABLE_ROW -> before == kind ? CutPoint.BELONGING : CutPoint.PARAGRAPH;
    };
  }

  private static void add(List<ChunkUnit> units, String text, Span span, CutPoint cut, int budget) {
    int tokens = TokenEstimate.estimate(text, span.start(), span.end()) + 1;
    if (tokens <= budget) {
      units.add(new ChunkUnit(span, tokens, cut));
      return;
    }
    CutPoint kind = cut;
    for (Span part : SentenceFragments.of(text, span, budget - 1)) {
      units.add(
          new ChunkUnit(part, TokenEstimate.estimate(text, part.start(), part.end()) + 1, kind));
      kind = CutPoint.WORDS;
    }
  }
}
