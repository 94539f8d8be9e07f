package io.checksummary.bucket;

import io.checksummary.store.ObjectAddress;

/**
 * A part of a bucket: all keys that begin alike.
 *
 * <p>Example: {@code BucketPlace.of("reports/2026/")}.
 *
 * @param prefix how its keys begin; empty for the whole bucket
 */
public record BucketPlace(String bucket, String prefix) {

  /**
   * Reads {@code BUCKET} or {@code BUCKET/PREFIX}.
   *
   * @throws IllegalArgumentException if no bucket is named
   */
  public static BucketPlace of(String written) {
    int slash = written.indexOf('/');
    String bucket = slash < 0 ? written : written.substring(0, slash);
    if (bucket.isBlank()) {
      throw new IllegalArgumentException("a place begins with its bucket, as in reports/2026/");
    }
    return new BucketPlace(bucket, slash < 0 ? "" : written.substring(slash + 1));
  }

  /** Whether an object is in it. */
  public boolean holds(ObjectAddress address) {
    return address.bucket().equals(bucket) && address.key().startsWith(prefix);
  }

  /** Whether all of another place lies in a folder that is this one; a whole bucket is none. */
  boolean isAround(BucketPlace other) {
    return !prefix.isEmpty() && bucket.equals(other.bucket) && other.prefix.startsWith(prefix);
  }

  /** The object in it with a key, to which the prefix is put. */
  public ObjectAddress at(String key) {
    return new ObjectAddress(bucket, prefix + key);
  }
}
