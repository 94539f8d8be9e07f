package io.checksummary.store.shelf;

import io.checksummary.store.StoreException;

/**
 * Which events have come before: senders deliver the same one again where they doubt that it has
 * come. Where the store has it, it holds over all processes; in memory, within one.
 */
public interface SeenEvents {

  /**
   * Whether an event has not come before: true for exactly one of all who ask, within an hour at
   * least.
   *
   * @param key names the event and its sender, as in {@code slack/Ev08MFMKH6}
   * @throws StoreException if the store does not say
   */
  boolean isFirst(String key);

  /**
   * Has an event count as new again, so that its sender may come again where what was begun with it
   * failed.
   *
   * @throws StoreException if the store does not do it
   */
  void forget(String key);
}
