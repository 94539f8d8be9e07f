/**
 * The words that say how a number was calculated, what it is for, and which of two numbers came
 * first: those beside a claim's number, and those beside numbers of the source. Tables of each
 * language hold them. May use {@code source}.
 */
@NullMarked
package io.checksummary.check.calculation.cue;

import org.jspecify.annotations.NullMarked;
