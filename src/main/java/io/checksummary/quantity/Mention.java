package io.checksummary.quantity;

import io.checksummary.text.Span;

/**
 * A number where it stands in a text.
 *
 * @param quantity what it says
 * @param span where it stands, its sign and unit included, in the text that was given to the
 *     recogniser
 * @param rule the name of the rule that found it, {@code money.sign-scale} for one
 */
public record Mention(Quantity quantity, Span span, String rule) {}
