/**
 * A report as plain text for a terminal, or for whoever else reads lines: styled text, tables,
 * wrapped lines. It walks the views of {@code report} and adds tones and line widths.
 */
@NullMarked
package io.checksummary.report.sheet;

import org.jspecify.annotations.NullMarked;
