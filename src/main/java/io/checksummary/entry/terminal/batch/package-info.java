/** A whole bucket or folder, summarised from the command line. */
@NullMarked
package io.checksummary.entry.terminal.batch;

import org.jspecify.annotations.NullMarked;
