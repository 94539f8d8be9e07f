/**
 * What a number of a sentence is said of: whose it is (the subject) and which of its numbers (the
 * measure). Reads words only, by rules of thumb and word lists of one language; knows nothing of
 * sources and verdicts. Pure: may use text and quantity.
 */
@NullMarked
package io.checksummary.check.frame;

import org.jspecify.annotations.NullMarked;
