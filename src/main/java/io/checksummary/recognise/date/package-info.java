/**
 * Dates, years, parts of a year, decades and times of day. Uses {@code token}, {@code lexicon},
 * {@code mention}, {@code numeral} and {@code amount}.
 */
@NullMarked
package io.checksummary.recognise.date;

import org.jspecify.annotations.NullMarked;
