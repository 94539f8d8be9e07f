/**
 * Dates and times of day of Chinese and Japanese. Uses {@code numeral}, {@code lexicon} and {@code
 * amount}.
 */
@NullMarked
package io.checksummary.recognise.han.date;

import org.jspecify.annotations.NullMarked;
