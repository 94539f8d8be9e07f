/**
 * The verdict on one claim: which numbers of the source match it, whose they are, and what follows.
 * Uses all other rooms of the check.
 */
@NullMarked
package io.checksummary.check.judge;

import org.jspecify.annotations.NullMarked;
