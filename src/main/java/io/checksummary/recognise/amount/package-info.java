/**
 * A number with what it is of: money, per cent, units of measure; and the words that limit it. Uses
 * {@code token}, {@code lexicon}, {@code mention} and {@code numeral}.
 */
@NullMarked
package io.checksummary.recognise.amount;

import org.jspecify.annotations.NullMarked;
