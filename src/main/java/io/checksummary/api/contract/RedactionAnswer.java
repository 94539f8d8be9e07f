package io.checksummary.api.contract;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A number that was taken out.
 *
 * @param in where it stood: {@code title}, {@code summary}, {@code keyFigures/0/text}, counted
 *     before it went
 * @param reason null where it was supported and a rule took it out all the same
 */
@JsonPropertyOrder({"in", "text", "verdict", "reason", "binding", "message"})
public record RedactionAnswer(
    String in,
    String text,
    String verdict,
    @Nullable String reason,
    String binding,
    String message) {}
