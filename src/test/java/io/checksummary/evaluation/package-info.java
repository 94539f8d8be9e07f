/**
 * Measures of quality on labelled data: programs, run by {@code infra/measure/evaluate.sh}. The
 * tests among them hold what these programs count, and what must be right of our own labelled
 * summaries.
 */
@NullMarked
package io.checksummary.evaluation;

import org.jspecify.annotations.NullMarked;
