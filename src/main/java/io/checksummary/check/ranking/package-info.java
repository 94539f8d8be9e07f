/**
 * How like the words around a candidate are to those around a claim. Likeness ranks evidence, and
 * accuses nobody. May use {@code calculation} and what that may use.
 */
@NullMarked
package io.checksummary.check.ranking;

import org.jspecify.annotations.NullMarked;
