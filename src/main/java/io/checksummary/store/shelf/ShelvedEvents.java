package io.checksummary.store.shelf;

import java.time.Duration;

/** Events that have been seen, each noted on a shelf. */
public final class ShelvedEvents implements SeenEvents {

  /** Slack's last attempt comes within the hour, and none of the others' later. */
  public static final Duration EXPIRY = Duration.ofHours(2);

  private static final String PREFIX = "seen/";

  private final Shelf shelf;

  public ShelvedEvents(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public boolean isFirst(String key) {
    return shelf.layFirst(PREFIX + key, new byte[] {'1'}, EXPIRY);
  }

  @Override
  public void forget(String key) {
    shelf.remove(PREFIX + key);
  }
}
