/**
 * The way in over HTTP: Funqy's functions, one for each of summarize, check and figures, and what
 * HTTP alone needs around them. May use api and config.
 */
@NullMarked
package io.checksummary.entry.function;

import org.jspecify.annotations.NullMarked;
