/**
 * Buckets as a way in: what stores tell of what was dropped into them is read, and each document
 * summarised.
 */
@NullMarked
package io.checksummary.entry.storage;

import org.jspecify.annotations.NullMarked;
