package io.checksummary.entry.storage.event;

import io.checksummary.store.ObjectAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of objects as events have them, bounded to what stores allow. */
final class EventAddress {

  /** Bytes in UTF-8: the longest key of S3 and of Google Cloud Storage. */
  static final int LONGEST_KEY = 1_024;

  /** Three for each byte that is escaped. */
  static final int LONGEST_ESCAPED_KEY = 3 * LONGEST_KEY;

  /** Old buckets of S3 have names of up to 255 characters; all others' are shorter. */
  static final int LONGEST_BUCKET = 255;

  /** The {@code $} is that of Azure's {@code $root} and {@code $web}. */
  private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9$][A-Za-z0-9._-]*");

  private EventAddress() {}

  /**
   * The address of an object in a bucket whose name is a member of an event.
   *
   * @param key null where it was not escaped properly
   * @param keyPath where the key stands
   */
  static ObjectAddress of(
      EventObject bucketOwner, String bucketMember, @Nullable String key, String keyPath)
      throws UnreadableEventException {
    String bucket = bucketOwner.text(bucketMember, LONGEST_BUCKET);
    return new ObjectAddress(
        checkedBucket(bucket, bucketOwner.at(bucketMember)), checkedKey(key, keyPath));
  }

  static String checkedBucket(String bucket, String path) throws UnreadableEventException {
    if (!BUCKET.matcher(bucket).matches()) {
      throw UnreadableEventException.at(
          path, "a bucket's name: letters, digits, points, hyphens", "other characters");
    }
    return bucket;
  }

  static String checkedKey(@Nullable String key, String path) throws UnreadableEventException {
    if (key == null) {
      throw UnreadableEventException.at(
          path, "a key whose bytes of UTF-8 are escaped as %XX", "a wrong escape, or other bytes");
    }
    int bytes = key.getBytes(StandardCharsets.UTF_8).length;
    if (bytes == 0 || bytes > LONGEST_KEY) {
      throw UnreadableEventException.at(
          path, "a key of 1 to " + LONGEST_KEY + " bytes", bytes + " bytes");
    }
    return key;
  }
}
