package io.checksummary.check.source;

import io.checksummary.check.context.ContentWords;
import io.checksummary.check.context.ContextTerms;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the source that holds numbers. Its words are taken apart when somebody first asks
 * for them.
 */
public final class SourceSentence {

  private static final int MOST_NUMBERS = 100;

  private final int place;
  private final SourceText in;
  private final String language;
  private final Span span;
  private final Span before;
  private final Span after;
  private final int from;
  private final int to;
  private final List<Candidate> numbers = new ArrayList<>(2);
  private @Nullable ContentWords words;

  /**
   * @param place its number among those of the source
   */
  SourceSentence(int place, SourceText in, ContextTerms terms, Span span, Span before, Span after) {
    this.place = place;
    this.from = terms.from(span.start());
    this.to = terms.from(span.end());
    this.in = in;
    this.language = terms.language();
    this.span = span;
    this.before = before;
    this.after = after;
  }

  public int place() {
    return place;
  }

  Span span() {
    return span;
  }

  /** The first of its terms. */
  public int from() {
    return from;
  }

  /** One past the last of its terms. */
  public int to() {
    return to;
  }

  /** The sentence before; empty where there is none. */
  public Span before() {
    return before;
  }

  /** The sentence after; empty where there is none. */
  public Span after() {
    return after;
  }

  /** Adds one of its numbers; those of a table without end are not all kept. */
  void hold(Candidate candidate) {
    if (numbers.size() < MOST_NUMBERS) {
      numbers.add(candidate);
    }
  }

  public List<Candidate> numbers() {
    return numbers;
  }

  boolean contains(Span other) {
    return span.contains(other.start());
  }

  public ContentWords words() {
    ContentWords known = words;
    if (known == null) {
      known = ContentWords.of(span.of(in.text()), language);
      words = known;
    }
    return known;
  }
}
