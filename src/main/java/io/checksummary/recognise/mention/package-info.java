/**
 * What every reader of numbers shares: the rule that found a mention, the state of one reading, how
 * dates are written. Uses {@code token} and {@code lexicon}.
 */
@NullMarked
package io.checksummary.recognise.mention;

import org.jspecify.annotations.NullMarked;
