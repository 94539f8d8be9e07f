/**
 * The way in over Funqy: one function for each of summarize, check and figures. May use api and
 * config.
 */
@NullMarked
package io.checksummary.entry.function;

import org.jspecify.annotations.NullMarked;
