/** The way in from a terminal. May use api and config. */
@NullMarked
package io.checksummary.entry.terminal;

import org.jspecify.annotations.NullMarked;
