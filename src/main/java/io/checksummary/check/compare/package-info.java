/**
 * One quantity held against another, whatever the words around say: intervals, units, granularity
 * of dates. Uses matches and reasons.
 */
@NullMarked
package io.checksummary.check.compare;

import org.jspecify.annotations.NullMarked;
