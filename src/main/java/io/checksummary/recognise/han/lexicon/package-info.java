/**
 * The words of Chinese or of Japanese that make numbers, as the tables of the language give them.
 * Uses {@code numeral} and the recogniser's lexicon.
 */
@NullMarked
package io.checksummary.recognise.han.lexicon;

import org.jspecify.annotations.NullMarked;
