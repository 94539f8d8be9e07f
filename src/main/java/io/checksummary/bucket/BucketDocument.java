package io.checksummary.bucket;

import io.checksummary.store.ObjectAddress;
import org.jspecify.annotations.Nullable;

/**
 * An object that somebody says is there to be summarised, an event or a listing.
 *
 * @param version which version of it is meant, as {@link
 *     io.checksummary.store.StoredObject#version} has it; null for whichever there is
 * @param size in bytes; {@link #UNKNOWN} where it is not said
 */
public record BucketDocument(ObjectAddress address, @Nullable String version, long size) {

  public static final long UNKNOWN = -1;
}
