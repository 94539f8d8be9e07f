/**
 * Renders reports, problems and lists for a terminal: styled text, tables, wrapped lines. It walks
 * the views of {@code report} and adds tones and line widths. Of the terminal's other rooms it uses
 * the commands and the inputs.
 */
@NullMarked
package io.checksummary.entry.terminal.print;

import org.jspecify.annotations.NullMarked;
