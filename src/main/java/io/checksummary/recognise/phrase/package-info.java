/**
 * Numbers that the words around them decide: counts, ages, ranges, rows that share a unit, ranks,
 * scores, names with a number in them. Uses all rooms but {@code han}.
 */
@NullMarked
package io.checksummary.recognise.phrase;

import org.jspecify.annotations.NullMarked;
