package io.checksummary.bucket;

import io.checksummary.store.StoredObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a result is made of.
 *
 * @param object the document's version
 * @param hash of its bytes as stored; null where they were not read
 * @param tags of it, which the result gets too
 */
record ResultSource(StoredObject object, @Nullable String hash, Map<String, String> tags) {

  ResultSource withHash(String known) {
    return new ResultSource(object, known, tags);
  }
}
