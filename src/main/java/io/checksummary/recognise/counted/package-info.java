/**
 * What the numbers of a text count or measure, by the noun phrases around them; read when it is
 * asked for, after the mentions have been found. One reader for languages that part their words,
 * one for those that do not. The words stand in {@code noun-phrases.txt}, beside the other tables
 * of a language. Uses {@code lexicon}.
 */
@NullMarked
package io.checksummary.recognise.counted;

import org.jspecify.annotations.NullMarked;
