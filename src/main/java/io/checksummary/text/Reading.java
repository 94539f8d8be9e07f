package io.checksummary.text;

import java.util.ArrayList;
import java.util.List;

/** Writes down how a text reads: first the article, then what stands around it. */
final class Reading {

  private static final int LONGEST_BUTTON = 60;

  private final Joiner joiner;
  private final SentenceWords sentenceWords;
  private final FurnitureWords furnitureWords;
  private final List<Integer> pageStarts = new ArrayList<>();
  private final Mapped text = new Mapped();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Mapped> buttons = new ArrayList<>();

  private Reading(Joiner joiner, String language) {
    this.joiner = joiner;
    this.sentenceWords = SentenceWords.of(language);
    this.furnitureWords = FurnitureWords.of(language);
  }

  static Reading of(String received, String language) {
    List<Line> lines = Line.of(received);
    Reading reading = new Reading(new Joiner(received, new Hyphens(lines, language)), language);
    reading.write(lines);
    return reading;
  }

  Mapped text() {
    return text;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Span> sentences() {
    return sentences;
  }

  /** Where in the text received the second and each later page start. */
  List<Integer> pageStarts() {
    return pageStarts;
  }

  private void write(List<Line> lines) {
    Joints joints = new Joints(lines, sentenceWords);
    Pages pages = Pages.of(lines, furnitureWords, joints);
    List<Line> opening = pages.starts().stream().map(lines::get).toList();
    opening.forEach(line -> pageStarts.add(line.start()));
    List<Draft> drafts =
        Layout.drafts(
            lines,
            i -> pages.isFurniture(i) || Boilerplate.isButton(lines.get(i), furnitureWords),
            joints);
    Flow flow = Flow.of(Boilerplate.marked(drafts, furnitureWords), opening, joints);
    Titles.mark(flow.article(), furnitureWords, sentenceWords);
    flow.article().forEach(this::writeArticle);
    flow.aside().forEach(draft -> append(joiner.join(draft), draft.kind(), 0));
    buttons.forEach(button -> append(button, Block.Kind.FURNITURE, 0));
  }

  private void writeArticle(Draft draft) {
    Mapped words = joiner.join(draft);
    boolean whole = draft.is(Block.Kind.HEADING) || draft.is(Block.Kind.TABLE_ROW);
    if (!whole) {
      words = withoutButtons(words);
    }
    if (words.length() > 0) {
      int start = append(words, draft.kind(), draft.level());
      int mark = markLength(draft);
      List<Span> found = whole ? List.of(new Span(mark, words.length())) : sentences(words, mark);
      found.forEach(sentence -> sentences.add(sentence.shift(start)));
    }
  }

  private List<Span> sentences(Mapped words, int from) {
    return Sentences.split(words.toString(), from, words.length(), sentenceWords);
  }

  /** The length of the signs that mark a heading or an item and are no part of what it says. */
  private static int markLength(Draft draft) {
    String line = draft.first().text();
    int bullet = Shape.markerLength(line) == 2 ? 2 : 0;
    return switch (draft.kind()) {
      case HEADING -> Shape.headingLevel(line) > 0 ? Shape.headingLevel(line) + 1 : 0;
      case LIST_ITEM -> bullet;
      case PARAGRAPH, TABLE_ROW, CAPTION, FURNITURE -> 0;
    };
  }

  /** Takes "Scroll down for video." and the like out of a paragraph that swallowed it. */
  private Mapped withoutButtons(Mapped words) {
    List<Span> found = sentences(words, 0).stream().filter(s -> isButton(s, words)).toList();
    if (found.isEmpty()) {
      return words;
    }
    Mapped rest = new Mapped();
    int from = 0;
    for (Span button : found) {
      rest.addSlice(words, from, button.start());
      Mapped taken = new Mapped();
      taken.addSlice(words, button.start(), button.end());
      buttons.add(taken);
      from = Math.min(button.end() + 1, words.length());
    }
    rest.addSlice(words, from, words.length());
    rest.trimEnd();
    return rest;
  }

  private boolean isButton(Span sentence, Mapped words) {
    if (sentence.length() > LONGEST_BUTTON) {
      return false;
    }
    String key = FurnitureWords.key(words.slice(sentence.start(), sentence.end()));
    return key.indexOf(' ') != key.lastIndexOf(' ') && furnitureWords.isLine(key);
  }

  /** Returns where the block starts. */
  private int append(Mapped words, Block.Kind kind, int level) {
    if (!blocks.isEmpty()) {
      text.insert(kind == blocks.getLast().kind() && isDense(kind) ? "\n" : "\n\n");
    }
    int start = text.length();
    text.addSlice(words, 0, words.length());
    blocks.add(new Block(kind, new Span(start, text.length()), level));
    return start;
  }

  private static boolean isDense(Block.Kind kind) {
    return switch (kind) {
      case LIST_ITEM, TABLE_ROW, FURNITURE -> true;
      case HEADING, PARAGRAPH, CAPTION -> false;
    };
  }
}
