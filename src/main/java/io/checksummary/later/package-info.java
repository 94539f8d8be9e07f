/**
 * Work that outlives the answer: one port, {@link io.checksummary.later.Later}, with an adapter for
 * each way in which a platform lets it be done. What is handed over is data only, since another
 * process may do it. May use config.
 */
@NullMarked
package io.checksummary.later;

import org.jspecify.annotations.NullMarked;
