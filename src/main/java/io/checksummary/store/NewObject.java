package io.checksummary.store;

import java.util.Map;

/**
 * What is to be written. Its bytes are not copied: do not change them afterwards.
 *
 * @param mediaType {@code application/json} for one
 * @param metadata names in lower case, of letters, digits and underscores, so that every store
 *     takes them
 * @param tags of the store, by which access may be granted; empty for none. A store without tags of
 *     its own leaves them out
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record NewObject(
    byte[] bytes, String mediaType, Map<String, String> metadata, Map<String, String> tags) {

  public NewObject {
    metadata = Map.copyOf(metadata);
    tags = Map.copyOf(tags);
  }
}
