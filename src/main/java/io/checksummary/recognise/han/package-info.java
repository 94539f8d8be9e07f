/**
 * Numbers of Chinese and Japanese, which are written without blanks between words: one reader of
 * its own, with tables of its own. Uses {@code token}, {@code lexicon} and {@code mention}.
 */
@NullMarked
package io.checksummary.recognise.han;

import org.jspecify.annotations.NullMarked;
