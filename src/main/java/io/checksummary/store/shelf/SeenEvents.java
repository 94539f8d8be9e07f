package io.checksummary.store.shelf;

import io.checksummary.store.StoreException;
import java.time.Duration;

/**
 * Which events have come before: senders deliver the same one again where they doubt that it has
 * come. Where the store has it, it holds over all processes; in memory, within one.
 *
 * <p>Who is first has an event for a short while, in which it settles it. One who ends before that
 * leaves it to whoever is first after that while.
 */
public interface SeenEvents {

  /**
   * Whether an event is neither settled nor had by another: true for exactly one of all who ask.
   *
   * @param key names the event and its sender, as in {@code slack/Ev08MFMKH6}
   * @param claim how long it is had at most, before it is settled
   * @throws StoreException if the store does not say
   */
  boolean isFirst(String key, Duration claim);

  /**
   * Whether an event is settled.
   *
   * @throws StoreException if the store does not say
   */
  boolean isSettled(String key);

  /**
   * Settles an event: within two hours nobody is first any more.
   *
   * @throws StoreException if the store does not do it
   */
  void settle(String key);

  /**
   * Has an event count as new again, so that its sender may come again where what was begun with it
   * failed.
   *
   * @throws StoreException if the store does not do it
   */
  void forget(String key);
}
