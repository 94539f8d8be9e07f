/**
 * The embedded model's craft: picking sentences of an article and the figures in them. Writes
 * nothing of its own. May use text and quantity.
 */
@NullMarked
package io.checksummary.model.offline;

import org.jspecify.annotations.NullMarked;
