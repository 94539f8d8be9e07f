/**
 * Numbers in digits and in words, before anything is known of what they count: one grammar of
 * number words for each family of languages. Uses tokens and the lexicon.
 */
@NullMarked
package io.checksummary.recognise.numeral;

import org.jspecify.annotations.NullMarked;
