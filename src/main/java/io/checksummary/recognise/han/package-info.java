/**
 * Numbers of Chinese and Japanese, which are written without blanks between words: one reader of
 * its own, with its own tables. Uses values and the lexicon.
 */
@NullMarked
package io.checksummary.recognise.han;

import org.jspecify.annotations.NullMarked;
