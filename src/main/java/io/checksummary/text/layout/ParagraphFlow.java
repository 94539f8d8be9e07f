package io.checksummary.text.layout;

import io.checksummary.text.Block;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.LineContinuation;
import io.checksummary.text.line.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins paragraphs that a page break, an advertisement or a blank line has split, and separates the
 * article from the rest of the page.
 */
public final class ParagraphFlow {

  private final LineContinuation continuation;
  private final Set<TextLine> pageStarts;
  private final List<BlockDraft> article = new ArrayList<>();
  private final List<BlockDraft> outsideArticle = new ArrayList<>();

  private ParagraphFlow(List<TextLine> pageStarts, LineContinuation continuation) {
    this.pageStarts = new HashSet<>(pageStarts);
    this.continuation = continuation;
  }

  /**
   * Parts the drafts into the article and what stands around it.
   *
   * @param pageStarts the lines that open the second and each later page
   */
  public static ParagraphFlow of(
      List<BlockDraft> drafts, List<TextLine> pageStarts, LineContinuation continuation) {
    ParagraphFlow flow = new ParagraphFlow(pageStarts, continuation);
    flow.separate(drafts);
    return flow;
  }

  /** The article's own, in order. */
  public List<BlockDraft> article() {
    return article;
  }

  /** Furniture and captions, in order. */
  public List<BlockDraft> outsideArticle() {
    return outsideArticle;
  }

  private void separate(List<BlockDraft> drafts) {
    boolean interrupted = false;
    for (BlockDraft draft : drafts) {
      Checkpoint.pass();
      interrupted |= draft.lines().stream().anyMatch(pageStarts::contains);
      if (!draft.kind().isArticle()) {
        outsideArticle.add(draft);
        interrupted = true;
        continue;
      }
      if (continuesLast(draft, interrupted)) {
        article.getLast().append(draft);
      } else {
        article.add(draft);
      }
      interrupted = false;
    }
  }

  private boolean continuesLast(BlockDraft draft, boolean interrupted) {
    return !article.isEmpty()
        && draft.is(Block.Kind.PARAGRAPH)
        && article.getLast().isText()
        && (interrupted || draft.first().afterBreak())
        && continuation.continues(article.getLast(), draft, interrupted);
  }
}
