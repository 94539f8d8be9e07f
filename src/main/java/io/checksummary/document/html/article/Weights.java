package io.checksummary.document.html.article;

import java.util.BitSet;
import java.util.List;

/** How much of the article a stretch of a page may hold, told by what its blocks look like. */
final class Weights {

  /** What a label takes away: it stands around articles more often than in them. */
  private static final int LABEL = 8;

  private static final int LONGEST_LINK = 30;

  private final long[] values;
  private final long[] prose;

  /**
   * @param dropped blocks that are known to be no part of the article: they weigh nothing
   */
  Weights(List<PageBlock> blocks, BitSet dropped) {
    values = new long[blocks.size() + 1];
    prose = new long[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      int value = dropped.get(i) ? 0 : value(block);
      values[i + 1] = values[i] + value;
      prose[i + 1] = prose[i] + (block.isProse() ? value : 0);
    }
  }

  private static int value(PageBlock block) {
    if (block.isProse()) {
      return block.length() - block.linked();
    }
    boolean data = block.isRow() && !block.isLink();
    return data ? 0 : -LABEL - Math.min(LONGEST_LINK, block.linked());
  }

  /** The letters of its sentences, less what labels and links weigh. */
  long value(PageBlocks.Extent extent) {
    return values[extent.to()] - values[extent.from()];
  }

  /** The letters of its sentences, links aside. */
  long prose(PageBlocks.Extent extent) {
    return prose[extent.to()] - prose[extent.from()];
  }

  /** The letters of all sentences of the page, links aside. */
  long prose() {
    return prose[prose.length - 1];
  }
}
