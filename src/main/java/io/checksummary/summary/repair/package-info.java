/**
 * Sends failing numbers back to the model, and accepts its answer where that is better. Uses calls,
 * digests and editing.
 */
@NullMarked
package io.checksummary.summary.repair;

import org.jspecify.annotations.NullMarked;
