package io.checksummary.check;

import io.checksummary.text.SourceText;
import io.checksummary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the source that holds numbers. Its words are taken apart when somebody first asks
 * for them.
 */
final class Sentence {

  private final SourceText in;
  private final Span span;
  private @Nullable Words words;

  Sentence(SourceText in, Span span) {
    this.in = in;
    this.span = span;
  }

  boolean contains(Span other) {
    return span.contains(other.start());
  }

  /** As it reads, joined across line breaks. */
  String text() {
    return span.of(in.text()).strip();
  }

  Words words() {
    Words known = words;
    if (known == null) {
      known = Words.of(span.of(in.text()));
      words = known;
    }
    return known;
  }
}
