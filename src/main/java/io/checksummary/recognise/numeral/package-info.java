/**
 * Numbers in digits and in words, before anything is known of what they count: one grammar of
 * number words for each family of languages. Uses {@code token}, {@code lexicon} and {@code
 * mention}.
 */
@NullMarked
package io.checksummary.recognise.numeral;

import org.jspecify.annotations.NullMarked;
