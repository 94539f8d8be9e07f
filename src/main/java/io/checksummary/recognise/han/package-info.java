/**
 * Numbers of Chinese and Japanese, which are written without blanks between words: one reader of
 * its own, with tables of its own. Uses {@code token}, {@code lexicon} and {@code mention} of the
 * recogniser; its rooms are {@code numeral}, {@code lexicon}, {@code amount} and {@code date}, each
 * of which may use those before it.
 */
@NullMarked
package io.checksummary.recognise.han;

import org.jspecify.annotations.NullMarked;
