package io.checksummary.entry.chat;

import io.checksummary.store.StoreException;
import io.checksummary.store.shelf.SeenEvents;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * An event that one of several has. What ends it throws nothing, so that it hides no other failure:
 * what the store does not note ends by itself.
 *
 * @param key {@link SeenEvents#isFirst}
 */
record ChatClaim(SeenEvents seen, String key) {

  private static final Logger LOG = Logger.getLogger(ChatClaim.class);

  /**
   * Whether it is ours.
   *
   * @throws StoreException if the store does not say
   */
  boolean isFirst(Duration longest) {
    return seen.isFirst(key, longest);
  }

  /**
   * @throws StoreException if the store does not say
   */
  boolean isSettled() {
    return seen.isSettled(key);
  }

  /** It is settled where it succeeded, and free for the next otherwise. */
  void end(boolean succeeded) {
    try {
      if (succeeded) {
        seen.settle(key);
      } else {
        seen.forget(key);
      }
    } catch (StoreException unnoted) {
      LOG.warnf(
          "That an event was taken is noted for a short while alone: %s", unnoted.getMessage());
    }
  }
}
