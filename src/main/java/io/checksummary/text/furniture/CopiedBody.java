package io.checksummary.text.furniture;

import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.FurnitureWords;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where in the lines of a copied page its article stands.
 *
 * @param drafts the indexes of the article's lines; empty where there is none
 * @param isMost whether nearly all sentences of the page are in it
 */
record CopiedBody(BitSet drafts, boolean isMost) {

  /** In letters of sentences: a shorter run is no article. */
  private static final int SHORTEST = 250;

  /** In percent of the best run's letters: an earlier run with as many is the article. */
  private static final int ENOUGH = 30;

  /** In lines: what stands farther away is no part of the same article. */
  private static final int LONGEST_GAP = 40;

  private static final int SHORT_GAP = 15;

  /** In percent of the page's letters in sentences. */
  private static final int NEARLY_ALL = 70;

  /** The first run of sentences that is long enough, and what goes on with it. */
  static CopiedBody of(List<BlockDraft> drafts, FurnitureWords words) {
    DraftWeight weight = new DraftWeight(drafts, words);
    int[] weights = drafts.stream().mapToInt(weight::of).toArray();
    List<SentenceRun> runs = SentenceRun.of(weights);
    int most = runs.stream().mapToInt(SentenceRun::weight).max().orElse(0);
    BitSet body = new BitSet();
    for (int i = 0; i < runs.size() && body.isEmpty(); i++) {
      SentenceRun run = runs.get(i);
      if (run.sentences() >= SHORTEST && run.weight() * 100L >= most * (long) ENOUGH) {
        addRuns(runs, i, drafts, words, body);
        dropAuthor(drafts, body);
        addRows(drafts, body);
      }
    }
    long all = Arrays.stream(weights).filter(letters -> letters > 0).asLongStream().sum();
    long inside = body.stream().map(i -> Math.max(0, weights[i])).asLongStream().sum();
    return new CopiedBody(body, inside * 100 >= all * NEARLY_ALL);
  }

  /** Something may have interrupted the article. */
  private static void addRuns(
      List<SentenceRun> runs,
      int main,
      List<BlockDraft> drafts,
      FurnitureWords words,
      BitSet body) {
    SentenceRun run = runs.get(main);
    body.set(run.drafts().start(), run.drafts().end());
    for (SentenceRun before : runs.subList(0, main).reversed()) {
      Span gap = new Span(before.drafts().end(), body.nextSetBit(0));
      if (gap.length() > SHORT_GAP || ends(drafts, gap, words)) {
        break;
      }
      if (before.weight() >= SHORTEST && before.isDense()) {
        body.set(before.drafts().start(), before.drafts().end());
      }
    }
    for (SentenceRun next : runs.subList(main + 1, runs.size())) {
      Span gap = new Span(body.length(), next.drafts().start());
      if (gap.length() > LONGEST_GAP || ends(drafts, gap, words)) {
        break;
      }
      if (next.goesOn(run)) {
        body.set(next.drafts().start(), next.drafts().end());
      }
    }
  }

  private static boolean ends(List<BlockDraft> drafts, Span gap, FurnitureWords words) {
    return drafts.subList(gap.start(), gap.end()).stream()
        .anyMatch(draft -> words.isCommentsHeading(draft.key()));
  }

  /** What the page says of its author: a name that stood above, and a sentence that begins so. */
  private static void dropAuthor(List<BlockDraft> drafts, BitSet body) {
    int last = body.length() - 1;
    if (last < 2 || !DraftWeight.isLabel(drafts.get(last - 1))) {
      return;
    }
    String name = drafts.get(last - 1).key();
    boolean above =
        drafts.subList(0, body.nextSetBit(0)).stream()
            .anyMatch(draft -> draft.key().contains(name));
    if (above && name.contains(" ") && drafts.get(last).key().startsWith(name)) {
      body.clear(last - 1, last + 1);
    }
  }

  /** Rows at the end say no sentence, but are no labels. */
  private static void addRows(List<BlockDraft> drafts, BitSet body) {
    int next = body.length();
    while (next < drafts.size() && drafts.get(next).is(Block.Kind.TABLE_ROW)) {
      body.set(next++);
    }
  }
}
