package io.checksummary.check.verdict;

import io.checksummary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source that speaks for a number, or comes nearest to it.
 *
 * @param in whether the span counts in the source's text or in its title
 * @param span where it stands, in the text as it was received
 * @param text the words in that span, as received
 * @param sentence the sentence around them, made to be read: joined across line breaks; of one that
 *     is longer than {@link #LONGEST_SENTENCE} the part around them
 * @param page the page, from 1; null where the source has none
 */
public record Evidence(Part in, Span span, String text, String sentence, @Nullable Integer page) {

  /** The most that is shown of a sentence, in UTF-16 code units, ellipses included. */
  public static final int LONGEST_SENTENCE = 500;

  /** A part of the source that a span counts in. */
  public enum Part {
    TEXT,
    TITLE
  }
}
