/**
 * Every number of a summary, with the words that say what it is a number of. May use {@code
 * verdict}, {@code context}, {@code frame} and {@code arithmetic}.
 */
@NullMarked
package io.checksummary.check.claim;

import org.jspecify.annotations.NullMarked;
