/**
 * Every number of a source that may serve as evidence, by value and by the words of its sentence.
 * Uses comparisons and contexts.
 */
@NullMarked
package io.checksummary.check.source;

import org.jspecify.annotations.NullMarked;
