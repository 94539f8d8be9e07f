/**
 * What prose gives without a number for it: how many it lists, how long from one date to another.
 * Knows nothing of verdicts.
 */
@NullMarked
package io.checksummary.check.derivation;

import org.jspecify.annotations.NullMarked;
