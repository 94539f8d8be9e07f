/**
 * Numbers in words and digits: the quantities a text mentions, each with its span and the name of
 * the rule that found it. Pure: may use text.
 *
 * <p>A text is cut into {@code Tokens} once; {@code Recogniser} asks its layers, in order, what
 * begins at each; words, units and currencies come from the tables of a {@code Lexicon}, one folder
 * a language, {@code units.txt}, {@code currencies.txt} and {@code codes.txt} for all.
 */
@NullMarked
package io.checksummary.quantity;

import org.jspecify.annotations.NullMarked;
