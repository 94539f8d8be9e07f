/**
 * Every number of a source that may serve as evidence, by its value and by the words of its
 * sentence, and what the source's tables and prose give without naming it. May use all rooms but
 * {@code claim} and {@code judge}.
 */
@NullMarked
package io.checksummary.check.source;

import org.jspecify.annotations.NullMarked;
