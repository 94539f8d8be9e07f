package io.checksummary.api.contract;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source.
 *
 * @param in {@code text} or {@code title}
 * @param start in UTF-16 code units of that part, as received
 * @param end one past the last
 * @param page from 1; null where the source has no pages
 */
@JsonPropertyOrder({"in", "start", "end", "text", "sentence", "page"})
public record EvidenceAnswer(
    String in, int start, int end, String text, String sentence, @Nullable Integer page) {}
