/**
 * Checked numbers as people see them: marked where they stand in their text, counted, and those
 * that fail grouped by what is said of them. Uses the wording.
 */
@NullMarked
package io.checksummary.report.number;

import org.jspecify.annotations.NullMarked;
