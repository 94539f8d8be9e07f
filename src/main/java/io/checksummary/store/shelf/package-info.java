/**
 * What is kept for a while under a name, and which events have been seen: in the store, where
 * several processes have it in common, or in this process's memory.
 */
@NullMarked
package io.checksummary.store.shelf;

import org.jspecify.annotations.NullMarked;
