/**
 * A number of Chinese or Japanese with what it counts: money, units, parts, ranges. Uses {@code
 * numeral} and {@code lexicon}.
 */
@NullMarked
package io.checksummary.recognise.han.amount;

import org.jspecify.annotations.NullMarked;
