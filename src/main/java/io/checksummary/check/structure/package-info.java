/**
 * What the words right around a number say of its part in the sentence: the old or the new value of
 * a change, whose age it is, what it counts. May use {@code context}.
 */
@NullMarked
package io.checksummary.check.structure;

import org.jspecify.annotations.NullMarked;
