/** What a command line names, found and read. */
@NullMarked
package io.checksummary.entry.terminal.input;

import org.jspecify.annotations.NullMarked;
