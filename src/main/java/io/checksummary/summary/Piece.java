package io.checksummary.summary;

import io.checksummary.text.Chunk;
import io.checksummary.text.Chunker;
import io.checksummary.text.SourceText;
import io.checksummary.text.Span;
import java.util.List;

/**
 * A part of an article that goes to the model in one call.
 *
 * @param text what is read
 * @param received how many characters of the text as received it stands for
 */
record Piece(String text, int received) {

  /** Below this length in characters, a text that is too long for a model is so for good. */
  private static final int SHORTEST_TO_HALVE = 400;

  /** The pieces of a source, none of more tokens than the budget. */
  static List<Piece> of(SourceText source, int budget) {
    return Chunker.chunks(source, budget).stream().map(chunk -> of(source, chunk)).toList();
  }

  private static Piece of(SourceText source, Chunk chunk) {
    return new Piece(chunk.text(), source.toReceived(chunk.span()).length());
  }

  boolean canHalve() {
    return text.length() >= SHORTEST_TO_HALVE;
  }

  /** Two pieces, cut at the end of a sentence near the middle, or at the middle if none is near. */
  List<Piece> halves() {
    int cut = cut();
    int first = (int) ((long) received * cut / text.length());
    return List.of(
        new Piece(text.substring(0, cut), first), new Piece(text.substring(cut), received - first));
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
