/**
 * Failing numbers sent back to the model, and what comes back taken where it is better. Uses calls
 * and editing.
 */
@NullMarked
package io.checksummary.summary.repair;

import org.jspecify.annotations.NullMarked;
