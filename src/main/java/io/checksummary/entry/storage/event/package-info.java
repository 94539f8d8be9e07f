/**
 * What a store says has happened to its objects, read from the JSON that it sends: one small class
 * for each sender, one door, {@link io.checksummary.entry.storage.event.StorageEvents}. Knows
 * nothing of HTTP, and of a store only what an object's address is.
 */
@NullMarked
package io.checksummary.entry.storage.event;

import org.jspecify.annotations.NullMarked;
