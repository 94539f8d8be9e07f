/**
 * Compares one quantity with another, whatever the words around say: units, intervals, rounding,
 * granularity of dates. May use {@code verdict}, for matches and reasons.
 */
@NullMarked
package io.checksummary.check.compare;

import org.jspecify.annotations.NullMarked;
