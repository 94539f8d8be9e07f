package io.checksummary.text.chunk;

import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;

/**
 * A stretch of an article that one call to a model can carry.
 *
 * @param span where it stands in {@link SourceText#text()}; it holds nothing but the article's own
 *     blocks
 * @param text its words
 */
public record Chunk(Span span, String text) {}
