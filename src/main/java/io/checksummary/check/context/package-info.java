/**
 * The words around a number: how close each of them is, what they say about the number that cannot
 * be said together with its opposite, and how specific they are. May use {@code verdict}, for the
 * reasons.
 */
@NullMarked
package io.checksummary.check.context;

import org.jspecify.annotations.NullMarked;
