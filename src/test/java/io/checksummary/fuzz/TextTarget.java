package io.checksummary.fuzz;

import io.checksummary.document.DocumentContent;
import io.checksummary.document.DocumentReader;
import io.checksummary.document.Extraction;
import io.checksummary.document.html.HtmlDocument;
import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.chunk.Chunker;
import io.checksummary.text.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents are read or refused; blocks, sentences and chunks stand in the text, in order. */
final class TextTarget implements Target {

  private static final List<String> MEDIA_TYPES =
      List.of(
          "text/plain",
          "text/markdown",
          "text/html",
          "text/plain; charset=utf-16",
          "text/plain;charset=\"latin1\"",
          "application/pdf",
          "TEXT/PLAIN ; Charset = us-ascii");

  @Override
  public void feed(Chance chance) {
    String language = chance.language();
    String received = chance.article(language, 1 + chance.below(6));
    String page = chance.page(language);
    document(chance.oneIn(2) ? received : page, chance);
    shown(page);
    SourceText text = chance.oneIn(2) ? SourceText.of(received) : SourceText.of(received, language);
    inOrder(text.blocks().stream().map(Block::span).toList(), text);
    inOrder(text.sentences(), text);
    chunks(text, Chunker.SMALLEST_BUDGET + chance.below(300));
  }

  private static void document(String received, Chance chance) {
    String type = chance.oneOf(MEDIA_TYPES);
    String mediaType = chance.oneIn(3) ? chance.mutated(type, "en") : type;
    Extraction extraction =
        DocumentReader.extract(
            DocumentContent.of(received.getBytes(StandardCharsets.UTF_8)), mediaType);
    if (!extraction.equals(
        DocumentReader.extract(
            DocumentContent.of(received.getBytes(StandardCharsets.UTF_8)), mediaType))) {
      throw new AssertionError("extracted otherwise the second time");
    }
  }

  /** What is hidden leaves spaces behind, so that every offset holds. */
  private static void shown(String page) {
    HtmlDocument.shown(page)
        .filter(shown -> shown.length() != page.length())
        .ifPresent(shown -> {
          throw new AssertionError("shown in " + shown.length() + " of " + page.length());
        });
  }

  private static void inOrder(List<Span> spans, SourceText text) {
    int end = 0;
    for (Span span : spans) {
      Span received = text.toReceived(span);
      if (span.start() < end || received.end() > text.received().length()) {
        throw new AssertionError(span + " after " + end + ", received at " + received);
      }
      end = span.end();
    }
    if (end > text.text().length()) {
      throw new AssertionError(end + " is beyond the text");
    }
  }

  private static void chunks(SourceText text, int budget) {
    Chunker.chunks(text, budget);
  }
}
