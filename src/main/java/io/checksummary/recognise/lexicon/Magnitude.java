package io.checksummary.recognise.lexicon;

import io.checksummary.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What a vague word says: "dozens" the order of magnitude 10, "several" none.
 *
 * @param value null where the word gives no order of magnitude
 */
public record Magnitude(@Nullable Rational value) {}
