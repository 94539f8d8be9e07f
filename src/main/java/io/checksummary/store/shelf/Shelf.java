package io.checksummary.store.shelf;

import io.checksummary.store.StoreException;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps things for a while, each under a name of its own. Safe for use by many threads. Every
 * method waits for the store, where there is one, and throws {@link StoreException} where it does
 * not do it.
 *
 * <p>Names are any text: one that nobody can guess keeps a thing to those who know it.
 */
public interface Shelf {

  /** Whether other processes read what this one lays here. */
  boolean isShared();

  /**
   * Lays a thing where none lies, or none any more.
   *
   * @param bytes not copied: do not change them afterwards
   * @param expiry for how long it lies there, at least
   * @return whether it was laid: true for exactly one of all who lay something there at once
   * @throws StoreException {@code THROTTLED}, if there is no room for it now
   */
  boolean layFirst(String name, byte[] bytes, Duration expiry);

  /**
   * Lays a thing, in the place of what lies there.
   *
   * @param bytes not copied: do not change them afterwards
   * @param expiry for how long it lies there, at least
   * @throws StoreException {@code THROTTLED}, if there is no room for it now; {@code CHANGED}, if
   *     others lay something there all the time
   */
  void lay(String name, byte[] bytes, Duration expiry);

  /** What lies under a name; empty where nothing does, or not any more. */
  Optional<byte[]> read(String name);

  /** Takes a thing away; does nothing where none lies. */
  void remove(String name);
}
