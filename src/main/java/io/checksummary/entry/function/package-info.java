/**
 * The way in over HTTP: Funqy's functions, one for each of summarize, check and figures, and what
 * HTTP alone needs around them; where a caller does not wait, the answer is kept to be fetched. May
 * use api, config, store, later and proof.
 */
@NullMarked
package io.checksummary.entry.function;

import org.jspecify.annotations.NullMarked;
