package io.checksummary.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of an object, without its bytes.
 *
 * @param version what tells it from the versions before and after: an ETag without its quotation
 *     marks, or a generation. It holds for a read ({@link ObjectStore#open}) and for a condition
 *     ({@link WriteCondition.Unchanged}) alike
 * @param versionId under which a store keeps the version after it was overwritten; null where it
 *     does not, or does not say
 * @param size in bytes, as stored
 * @param modified when it was written, by the store's clock
 * @param mediaType as it was given with the object; null where none was, or a listing leaves it out
 * @param encoding the content's, {@code gzip} for one; null where it is as it is
 * @param metadata what its owner noted, names in lower case; empty in listings
 * @param tagged whether it may have tags, which take a request of their own
 */
public record StoredObject(
    ObjectAddress address,
    String version,
    @Nullable String versionId,
    long size,
    Instant modified,
    @Nullable String mediaType,
    @Nullable String encoding,
    Map<String, String> metadata,
    boolean tagged) {

  public StoredObject {
    metadata = Map.copyOf(metadata);
  }
}
