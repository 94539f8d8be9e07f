/**
 * The embedded model's craft: picking sentences of an article and the figures in them. Writes
 * nothing of its own. Uses text, quantity, recognise and check.
 */
@NullMarked
package io.checksummary.model.offline;

import org.jspecify.annotations.NullMarked;
