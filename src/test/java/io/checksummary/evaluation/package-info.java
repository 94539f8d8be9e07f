/** Measures of quality on labelled data that others made; nothing here is run as a test. */
@NullMarked
package io.checksummary.evaluation;

import org.jspecify.annotations.NullMarked;
