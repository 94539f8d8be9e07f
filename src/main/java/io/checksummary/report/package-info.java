/**
 * An answer and its source as people see them: a digest or a checked summary with its marked texts,
 * its counts and its evidence, ready for a renderer to walk. A renderer adds the look: this package
 * knows no colours, no line widths and no markup. Its rooms hold the wording, the evidence and the
 * numbers. It may use the pure packages only: text, quantity, recognise, check, summary.
 */
@NullMarked
package io.checksummary.report;

import org.jspecify.annotations.NullMarked;
