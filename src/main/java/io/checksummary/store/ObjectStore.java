package io.checksummary.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Buckets of objects. Every method waits for the store, and throws {@link StoreException} where it
 * does not do it; a request that the store throttles or breaks off is tried again a few times
 * before that. Safe for use by many threads.
 */
public interface ObjectStore {

  /** How addresses of this store begin: {@code s3}, {@code gs}, {@code az}, {@code folder}. */
  String scheme();

  /**
   * Whether every version has an event of its own. Where it has not, something else makes versions
   * of which nobody is told, and an event's version that is gone stands for the one that is there.
   */
  default boolean tellsOfEveryVersion() {
    return true;
  }

  /** The version that stands at an address; null where nothing does. */
  @Nullable StoredObject head(ObjectAddress address);

  /**
   * Opens the version that stands at an address to be read, and no other, by one request: it fails
   * as {@code CHANGED} where the object is another version by now, or gone.
   *
   * @param version {@link StoredObject#version} as it was seen
   * @param from so many bytes of its beginning are left out
   */
  OpenObject open(ObjectAddress address, String version, long from);

  /**
   * Writes an object, where a condition holds; fails as {@code CHANGED} where it does not.
   *
   * @return the version that was written; its metadata are those given
   */
  StoredObject write(ObjectAddress address, NewObject object, WriteCondition condition);

  /**
   * Removes an object, where it is the version that was seen; does nothing where there is none.
   * Fails as {@code CHANGED} where it is another.
   */
  void remove(ObjectAddress address, String version);

  /**
   * Removes an object by one request, whichever version it is; does nothing where there is none.
   */
  void discard(ObjectAddress address);

  /** The tags of a version; empty where the store has none. */
  Map<String, String> tags(StoredObject object);

  /**
   * A part of what is in a bucket.
   *
   * @param prefix how keys begin; empty for all
   * @param page {@link ObjectPage#next} of the page before; null for the first
   */
  ObjectPage list(String bucket, String prefix, @Nullable String page);

  /** The time by the store's clock, to be compared with {@link StoredObject#modified}. */
  Instant now(String bucket);
}
