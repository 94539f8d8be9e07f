/** Answers laid out for a terminal: styled text, tables, wrapped lines. */
@NullMarked
package io.checksummary.entry.terminal.print;

import org.jspecify.annotations.NullMarked;
