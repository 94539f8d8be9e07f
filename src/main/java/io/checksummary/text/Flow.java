package io.checksummary.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings together what pages, advertisements and blank lines had torn apart, and finds titles. */
final class Flow {

  private static final int LONGEST_TITLE = 100;
  private static final int MOST_TITLE_WORDS = 16;
  private static final int DEEPEST = 6;

  private final Joints joints;
  private final FurnitureWords words;
  private final Set<Line> pageStarts;
  private final List<Draft> article = new ArrayList<>();
  private final List<Draft> aside = new ArrayList<>();

  private Flow(List<Line> pageStarts, Joints joints, FurnitureWords words) {
    this.pageStarts = new HashSet<>(pageStarts);
    this.joints = joints;
    this.words = words;
  }

  /**
   * Parts the drafts into the article and what stands around it.
   *
   * @param pageStarts the lines that open the second and each later page
   */
  static Flow of(List<Draft> drafts, List<Line> pageStarts, Joints joints, FurnitureWords words) {
    Flow flow = new Flow(pageStarts, joints, words);
    flow.part(drafts);
    flow.findTitles();
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
        && isText(article.getLast())
        && (interrupted || draft.first().apart())
        && joints.goesOn(article.getLast(), draft, interrupted);
  }

  private static boolean isText(Draft draft) {
    return draft.is(Block.Kind.PARAGRAPH) || draft.is(Block.Kind.LIST_ITEM);
  }

  private void findTitles() {
    for (int i = 0; i + 1 < article.size(); i++) {
      Draft draft = article.get(i);
      if (isTitle(draft) && isProse(article.get(i + 1))) {
        article.set(i, draft.as(Block.Kind.HEADING, level(draft, i)));
      }
    }
  }

  /** A short line that begins like a title and does not end like a sentence. */
  private boolean isTitle(Draft draft) {
    String text = draft.first().text();
    return draft.is(Block.Kind.PARAGRAPH)
        && draft.lines().size() == 1
        && text.length() <= LONGEST_TITLE
        && !Joints.isFinished(text)
        && !Joints.startsSmall(draft.first())
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && text.chars().filter(c -> c == ' ').count() < MOST_TITLE_WORDS
        && text.indexOf(": ") < 0
        && !words.isByline(FurnitureWords.key(text));
  }

  private static boolean isProse(Draft draft) {
    return draft.is(Block.Kind.PARAGRAPH) && Joints.isFinished(draft.last().text());
  }

  /** The first line of all is the title; "2.1 Costs" tells its own depth. */
  private static int level(Draft draft, int at) {
    String text = draft.first().text();
    int dots = 0;
    int i = 0;
    while (i < text.length() && (Glyphs.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
      dots +=
          text.charAt(i) == '.' && i + 1 < text.length() && Glyphs.isDigit(text.charAt(i + 1))
              ? 1
              : 0;
      i++;
    }
    return at == 0 ? 1 : Math.min(DEEPEST, 2 + dots);
  }
}
