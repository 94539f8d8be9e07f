/** Dates, years, parts of a year, decades and times of day. Uses numerals and amounts. */
@NullMarked
package io.checksummary.recognise.date;

import org.jspecify.annotations.NullMarked;
