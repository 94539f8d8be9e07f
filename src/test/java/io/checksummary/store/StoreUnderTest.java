package io.checksummary.store;

import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the contract has to know of a store besides the port: how others write to it, how it
 * refuses.
 */
public interface StoreUnderTest {

  /** What becomes of a key. */
  enum KeyTaking {
    AS_IT_IS,
    REFUSED,
    /** A fault of the store's own: two keys are one to it. */
    AS_ANOTHER
  }

  /** An answer over HTTP. */
  record Refusal(int status, String mediaType, String body) {}

  /** What somebody else, who knows nothing of the port, puts into a bucket. */
  record Upload(
      Supplier<InputStream> content,
      long size,
      String mediaType,
      @Nullable String encoding,
      Map<String, String> metadata,
      Map<String, String> tags) {}

  /** Where the store really is. */
  URI address();

  /** A store at that address: the real one, one behind a proxy, or a double. */
  ObjectStore storeAt(URI address);

  /** Makes a bucket, and gives its name. */
  String newBucket();

  /** Writes as the store's own tools do. */
  void upload(ObjectAddress address, Upload upload);

  /** What the store itself does with such a key, whatever an adapter may do. */
  KeyTaking taking(String key);

  /** Whether there are tags of objects at all, for which the store is asked. */
  default boolean hasTags() {
    return true;
  }

  /** Whether it compares and writes in one step, so that of many who write at once one wins. */
  default boolean writesInOneStep() {
    return true;
  }

  /** As the store answers who asks too often. */
  Refusal throttling();

  /** As the store answers who has no right. */
  Refusal forbidding();
}
