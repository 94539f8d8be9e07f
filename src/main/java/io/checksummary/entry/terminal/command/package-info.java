/** The command line: its grammar, what it asks for, and the terminal that it was typed in. */
@NullMarked
package io.checksummary.entry.terminal.command;

import org.jspecify.annotations.NullMarked;
