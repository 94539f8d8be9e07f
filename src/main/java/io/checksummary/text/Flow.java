package io.checksummary.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings together what pages, advertisements and blank lines had torn apart. */
final class Flow {

  private final Joints joints;
  private final Set<Line> pageStarts;
  private final List<Draft> article = new ArrayList<>();
  private final List<Draft> aside = new ArrayList<>();

  private Flow(List<Line> pageStarts, Joints joints) {
    this.pageStarts = new HashSet<>(pageStarts);
    this.joints = joints;
  }

  /**
   * Parts the drafts into the article and what stands around it.
   *
   * @param pageStarts the lines that open the second and each later page
   */
  static Flow of(List<Draft> drafts, List<Line> pageStarts, Joints joints) {
    Flow flow = new Flow(pageStarts, joints);
    flow.part(drafts);
    return flow;
  }

  /** The article's own, in order. */
  List<Draft> article() {
    return article;
  }

  /** Furniture and captions, in order. */
  List<Draft> aside() {
    return aside;
  }

  private void part(List<Draft> drafts) {
    boolean interrupted = false;
    for (Draft draft : drafts) {
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

  private boolean goesOn(Draft draft, boolean interrupted) {
    return !article.isEmpty()
        && draft.is(Block.Kind.PARAGRAPH)
        && article.getLast().isText()
        && (interrupted || draft.first().apart())
        && joints.goesOn(article.getLast(), draft, interrupted);
  }
}
