package io.checksummary.text;

import java.util.ArrayList;
import java.util.List;

/** A stand-in. */
public final class Chunker {
  private Chunker() {}

  public static List<Chunk> chunks(SourceText source, int budgetTokens) {
    List<Chunk> chunks = new ArrayList<>();
    int step = budgetTokens * 4;
    String text = source.text();
    for (int from = 0; from < text.length(); from += step) {
      Span span = new Span(from, Math.min(text.length(), from + step));
      chunks.add(new Chunk(span, span.of(text)));
    }
    return chunks;
  }
}
