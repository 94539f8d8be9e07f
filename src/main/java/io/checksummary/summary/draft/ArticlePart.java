package io.checksummary.summary.draft;

import io.checksummary.text.Span;
import io.checksummary.text.chunk.Chunk;
import io.checksummary.text.chunk.Chunker;
import io.checksummary.text.source.SourceText;
import java.util.List;

/**
 * A part of an article that goes to the model in one call.
 *
 * @param text what is read
 * @param received how many characters of the text as received it stands for
 */
record ArticlePart(String text, int received) {

  /** Below this length in characters, a text that is too long for a model is so for good. */
  private static final int SHORTEST_TO_HALVE = 400;

  /** The parts of a source, none of more tokens than the budget. */
  static List<ArticlePart> of(SourceText source, int budget) {
    return Chunker.chunks(source, budget).stream().map(chunk -> of(source, chunk)).toList();
  }

  private static ArticlePart of(SourceText source, Chunk chunk) {
    return new ArticlePart(chunk.text(), source.toReceived(chunk.span()).length());
  }

  boolean canHalve() {
    return text.length() >= SHORTEST_TO_HALVE;
  }

  /** Two parts, cut at the end of a sentence near the middle, or at the middle if none is near. */
  List<ArticlePart> halves() {
    int cut = cut();
    int first = (int) ((long) received * cut / text.length());
    return List.of(
        new ArticlePart(text.substring(0, cut), first),
        new ArticlePart(text.substring(cut), received - first));
  }

  private int cut() {
    int middle = text.length() / 2;
    SourceText read = SourceText.of(text);
    Span sentence = read.toReceived(read.sentenceAt(Math.min(middle, read.text().length())));
    int end = sentence.end();
    boolean near = Math.abs(end - middle) <= text.length() / 4;
    return near ? end : Character.isLowSurrogate(text.charAt(middle)) ? middle + 1 : middle;
  }
}
