package io.checksummary.store.shelf;

import java.time.Duration;
import java.util.Arrays;

/** Events that have been seen, each noted on a shelf. */
public final class ShelvedEvents implements SeenEvents {

  /** Slack's last attempt comes within the hour, and none of the others' later. */
  public static final Duration EXPIRY = Duration.ofHours(2);

  private static final String PREFIX = "seen/";

  private static final byte[] HAD = {'1'};
  private static final byte[] SETTLED = {'2'};

  private final Shelf shelf;

  public ShelvedEvents(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public boolean isFirst(String key, Duration claim) {
    return shelf.layFirst(PREFIX + key, HAD, claim);
  }

  @Override
  public boolean isSettled(String key) {
    return shelf.read(PREFIX + key).filter(lying -> Arrays.equals(lying, SETTLED)).isPresent();
  }

  @Override
  public void settle(String key) {
    shelf.lay(PREFIX + key, SETTLED, EXPIRY);
  }

  @Override
  public void forget(String key) {
    shelf.remove(PREFIX + key);
  }
}
