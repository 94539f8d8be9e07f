/**
 * What only a terminal shows: problems, lists of samples, a sign that something is being waited
 * for. Reports are written by {@code report.sheet}. Of the terminal's other rooms it uses the
 * commands and the inputs.
 */
@NullMarked
package io.checksummary.entry.terminal.print;

import org.jspecify.annotations.NullMarked;
