package io.checksummary.text.source;

import io.checksummary.text.Block;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.Span;
import io.checksummary.text.character.MappedText;
import io.checksummary.text.character.MaskedText;
import io.checksummary.text.furniture.BoilerplateDetector;
import io.checksummary.text.furniture.CopiedPage;
import io.checksummary.text.furniture.PageBreaks;
import io.checksummary.text.injection.ForgedLines;
import io.checksummary.text.layout.BlockLayout;
import io.checksummary.text.layout.HeadingDetector;
import io.checksummary.text.layout.LineJoiner;
import io.checksummary.text.layout.ParagraphFlow;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.FurnitureWords;
import io.checksummary.text.line.Hyphenation;
import io.checksummary.text.line.LineContinuation;
import io.checksummary.text.line.LineShape;
import io.checksummary.text.line.TextLine;
import io.checksummary.text.sentence.SentenceBoundaryWords;
import io.checksummary.text.sentence.SentenceSplitter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Builds the reading view of a text: first the article, then what stands around it. */
final class ReadingView {

  private static final int LONGEST_BUTTON = 60;

  private final LineJoiner joiner;
  private final SentenceBoundaryWords sentenceWords;
  private final FurnitureWords furnitureWords;
  private final List<Integer> pageStarts = new ArrayList<>();
  private final MappedText text = new MappedText();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Span> quotedInstructions = new ArrayList<>();
  private final List<MappedText> taken = new ArrayList<>();
  private final Set<TextLine> afterForged = new HashSet<>();
  private final InstructionFinder instructions = new InstructionFinder();

  private ReadingView(LineJoiner joiner, String language) {
    this.joiner = joiner;
    this.sentenceWords = SentenceBoundaryWords.of(language);
    this.furnitureWords = FurnitureWords.of(language);
  }

  static ReadingView of(String received, String language) {
    String shown = MaskedText.of(received);
    List<TextLine> lines = TextLine.of(shown);
    ReadingView reading =
        new ReadingView(new LineJoiner(shown, new Hyphenation(lines, language)), language);
    reading.write(lines);
    return reading;
  }

  MappedText text() {
    return text;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Span> sentences() {
    return sentences;
  }

  /** Where the article quotes an instruction to a model, in order. */
  List<Span> quotedInstructions() {
    return quotedInstructions;
  }

  /** Where in the text received the second and each later page start. */
  List<Integer> pageStarts() {
    return pageStarts;
  }

  private void write(List<TextLine> lines) {
    LineContinuation continuation = new LineContinuation(lines, sentenceWords);
    PageBreaks pages = PageBreaks.of(lines, furnitureWords, continuation);
    List<TextLine> opening = pages.starts().stream().map(lines::get).toList();
    opening.forEach(line -> pageStarts.add(line.start()));
    IntPredicate outside = outsideArticle(lines, pages);
    ParagraphFlow flow = flow(lines, outside, opening, continuation);
    HeadingDetector.mark(flow.article(), furnitureWords, sentenceWords);
    flow.article().forEach(this::writeArticle);
    flow.outsideArticle().forEach(draft -> append(joiner.join(draft), draft.kind(), 0));
    taken.forEach(words -> append(words, Block.Kind.FURNITURE, 0));
  }

  private ParagraphFlow flow(
      List<TextLine> lines,
      IntPredicate outside,
      List<TextLine> opening,
      LineContinuation continuation) {
    if (opening.isEmpty() && CopiedPage.mayBe(lines)) {
      LineContinuation unwrapped = LineContinuation.unwrapped(sentenceWords);
      List<BlockDraft> drafts = BlockLayout.drafts(lines, outside, unwrapped);
      List<BlockDraft> marked = BoilerplateDetector.marked(drafts, furnitureWords);
      if (CopiedPage.mark(marked, furnitureWords)) {
        return ParagraphFlow.of(marked, opening, unwrapped);
      }
    }
    List<BlockDraft> drafts = BlockLayout.drafts(lines, outside, continuation);
    return ParagraphFlow.of(
        BoilerplateDetector.marked(drafts, furnitureWords), opening, continuation);
  }

  /** Tells lines that are no part of the article by themselves: furniture, forgeries, buttons. */
  private IntPredicate outsideArticle(List<TextLine> lines, PageBreaks pages) {
    BitSet forged = ForgedLines.of(lines);
    forged.stream()
        .filter(i -> i + 1 < lines.size())
        .forEach(i -> afterForged.add(lines.get(i + 1)));
    return i ->
        pages.isFurniture(i)
            || forged.get(i)
            || BoilerplateDetector.isButton(lines.get(i), furnitureWords);
  }

  private void writeArticle(BlockDraft draft) {
    Checkpoint.pass();
    MappedText words = joiner.join(draft);
    int mark = markLength(draft);
    if (afterForged.contains(draft.first())) {
      instructions.expect();
    }
    if (isWhole(draft)) {
      write(draft, words, List.of(new Span(mark, words.length())));
    } else {
      List<Span> split = sentences(words, 0);
      List<Span> buttons = split.stream().filter(s -> isButton(s, words)).toList();
      MappedText rest = buttons.isEmpty() ? words : without(words, buttons);
      boolean known = buttons.isEmpty() && mark == 0;
      write(draft, rest, known ? split : sentences(rest, mark));
    }
  }

  private static boolean isWhole(BlockDraft draft) {
    return draft.is(Block.Kind.HEADING) || draft.is(Block.Kind.TABLE_ROW);
  }

  /** Adds a block without the sentences that are instructions to a model. */
  private void write(BlockDraft draft, MappedText words, List<Span> found) {
    List<Span> removed = instructions.among(found, words, isWhole(draft), blocks.isEmpty());
    MappedText left = removed.isEmpty() ? words : without(words, removed);
    int mark = markLength(draft);
    if (left.length() <= (removed.isEmpty() ? 0 : mark)) {
      return;
    }
    int start = append(left, draft.kind(), draft.level());
    List<Span> kept = removed.isEmpty() ? found : sentences(left, mark);
    kept.forEach(sentence -> sentences.add(sentence.shift(start)));
    if (instructions.isQuoted()) {
      InstructionFinder.quoted(kept, left)
          .forEach(place -> quotedInstructions.add(place.shift(start)));
    }
  }

  private List<Span> sentences(MappedText words, int from) {
    return SentenceSplitter.split(words.toString(), from, words.length(), sentenceWords);
  }

  /** The length of the signs that mark a heading or an item and are no part of what it says. */
  private static int markLength(BlockDraft draft) {
    String line = draft.first().text();
    int bullet = LineShape.markerLength(line) == 2 ? 2 : 0;
    return switch (draft.kind()) {
      case HEADING -> LineShape.headingLevel(line) > 0 ? LineShape.headingLevel(line) + 1 : 0;
      case LIST_ITEM -> bullet;
      case PARAGRAPH, TABLE_ROW, CAPTION, FURNITURE -> 0;
    };
  }

  /** The words that are left once sentences are taken out, which are kept for later. */
  private MappedText without(MappedText words, List<Span> sentences) {
    MappedText rest = new MappedText();
    int from = 0;
    for (Span sentence : sentences) {
      rest.addSlice(words, from, sentence.start());
      MappedText apart = new MappedText();
      apart.addSlice(words, sentence.start(), sentence.end());
      taken.add(apart);
      from = Math.min(sentence.end() + 1, words.length());
    }
    rest.addSlice(words, from, words.length());
    rest.trimEnd();
    return rest;
  }

  /** "Scroll down for video." and the like, which a paragraph swallowed. */
  private boolean isButton(Span sentence, MappedText words) {
    if (sentence.length() > LONGEST_BUTTON) {
      return false;
    }
    String key = FurnitureWords.key(words.slice(sentence.start(), sentence.end()));
    return key.indexOf(' ') != key.lastIndexOf(' ') && furnitureWords.isFurnitureLine(key);
  }

  /** Returns where the block starts. */
  private int append(MappedText words, Block.Kind kind, int level) {
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
