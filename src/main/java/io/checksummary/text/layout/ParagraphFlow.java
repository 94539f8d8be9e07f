package io.checksummary.text.layout;

import io.checksummary.text.Block;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.LineContinuation;
import io.checksummary.text.line.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings together what pages, advertisements and blank lines had torn apart. */
public final class ParagraphFlow {

  private final LineContinuation joints;
  private final Set<TextLine> pageStarts;
  private final List<BlockDraft> article = new ArrayList<>();
  private final List<BlockDraft> aside = new ArrayList<>();

  private ParagraphFlow(List<TextLine> pageStarts, LineContinuation joints) {
    this.pageStarts = new HashSet<>(pageStarts);
    this.joints = joints;
  }

  /**
   * Parts the drafts into the article and what stands around it.
   *
   * @param pageStarts the lines that open the second and each later page
   */
  public static ParagraphFlow of(
      List<BlockDraft> drafts, List<TextLine> pageStarts, LineContinuation joints) {
    ParagraphFlow flow = new ParagraphFlow(pageStarts, joints);
    flow.part(drafts);
    return flow;
  }

  /** The article's own, in order. */
  public List<BlockDraft> article() {
    return article;
  }

  /** Furniture and captions, in order. */
  public List<BlockDraft> aside() {
    return aside;
  }

  private void part(List<BlockDraft> drafts) {
    boolean interrupted = false;
    for (BlockDraft draft : drafts) {
      interrupted |= draft.lines().stream().anyMatch(pageStarts::contains);
      if (!draft.kind().isArticle()) {
        aside.add(draft);
        interrupted = true;
        continue;
      }
      if (goesOn(draft, interrupted)) {
        article.getLast().append(draft);
      } else {
        article.add(draft);
      }
      interrupted = false;
    }
  }

  private boolean goesOn(BlockDraft draft, boolean interrupted) {
    return !article.isEmpty()
        && draft.is(Block.Kind.PARAGRAPH)
        && article.getLast().isText()
        && (interrupted || draft.first().apart())
        && joints.goesOn(article.getLast(), draft, interrupted);
  }
}
