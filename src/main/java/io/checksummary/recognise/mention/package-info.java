/**
 * What every reader of numbers shares: the rule that found a mention, the state of one reading, how
 * dates are written. Uses values, tokens and the lexicon.
 */
@NullMarked
package io.checksummary.recognise.mention;

import org.jspecify.annotations.NullMarked;
