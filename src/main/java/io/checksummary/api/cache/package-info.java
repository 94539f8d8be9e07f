/**
 * Digests that are remembered, and those on their way that several callers wait for. Uses no other
 * room.
 */
@NullMarked
package io.checksummary.api.cache;

import org.jspecify.annotations.NullMarked;
