package io.checksummary.check.source;

import io.checksummary.check.context.ContentWords;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.context.TermRange;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or a table row, of the source that holds numbers. Its content words are found when
 * they are first asked for.
 */
public final class SourceSentence {

  private final int index;
  private final SourceText text;
  private final String language;
  private final Span span;
  private final Span before;
  private final Span after;
  private final int firstTerm;
  private final int endTerm;
  private final TermRange termsBefore;
  private final TermRange termsAfter;
  private @Nullable ContentWords words;

  /**
   * @param index its place among the sentences of the source that hold numbers, from 0
   * @param before the sentence before; empty where there is none
   * @param after the sentence after; empty where there is none
   */
  SourceSentence(
      int index, SourceText text, PositionalTerms terms, Span span, Span before, Span after) {
    this.index = index;
    this.firstTerm = terms.from(span.start());
    this.endTerm = terms.from(span.end());
    this.termsBefore = TermRange.of(terms, before);
    this.termsAfter = TermRange.of(terms, after);
    this.text = text;
    this.language = terms.language();
    this.span = span;
    this.before = before;
    this.after = after;
  }

  /** Its place among the sentences of the source that hold numbers, from 0. */
  public int index() {
    return index;
  }

  /** Where it stands in the reading view of its text. */
  public Span span() {
    return span;
  }

  /** The first of its terms. */
  public int firstTerm() {
    return firstTerm;
  }

  /** One past the last of its terms. */
  public int endTerm() {
    return endTerm;
  }

  /** The sentence before; empty where there is none. */
  public Span before() {
    return before;
  }

  /** The sentence after; empty where there is none. */
  public Span after() {
    return after;
  }

  /** The terms of the sentence before; none where there is none. */
  public TermRange termsBefore() {
    return termsBefore;
  }

  /** The terms of the sentence after; none where there is none. */
  public TermRange termsAfter() {
    return termsAfter;
  }

  public ContentWords words() {
    ContentWords known = words;
    if (known == null) {
      known = ContentWords.of(span.of(text.text()), language);
      words = known;
    }
    return known;
  }
}
