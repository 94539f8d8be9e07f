package io.checksummary.store.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoreException.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A shelf in this process's memory, which nobody else reads and which ends with it. What lies there
 * stays until its time is over: what there is no room for is refused.
 */
public final class MemoryShelf implements Shelf {

  /**
   * In bytes: what a thing takes besides its name and its own, some of it in the cache's tables.
   */
  private static final int AROUND = 256;

  private final long most;
  private final InstantSource clock;
  private final Cache<String, Thing> things;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Thing(byte[] bytes, Instant end) {}

  /**
   * @param most bytes of all things together, at least 1
   * @param longest that a thing may lie here
   */
  public MemoryShelf(long most, Duration longest, InstantSource clock) {
    this.most = most;
    this.clock = clock;
    this.things =
        Caffeine.newBuilder()
            .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
            .executor(Runnable::run)
            .expireAfterWrite(longest)
            .maximumWeight(most)
            .<String, Thing>weigher(
                (name, thing) -> (int) Math.min(Integer.MAX_VALUE, weight(name, thing.bytes())))
            .build();
  }

  @Override
  public boolean isShared() {
    return false;
  }

  /** One at a time, so that nothing is laid for which something else would have to go. */
  @Override
  public synchronized boolean layFirst(String name, byte[] bytes, Duration expiry) {
    if (lying(name) != null) {
      return false;
    }
    put(name, bytes, expiry, 0);
    return true;
  }

  @Override
  public synchronized void lay(String name, byte[] bytes, Duration expiry) {
    Thing before = lying(name);
    put(name, bytes, expiry, before == null ? 0 : weight(name, before.bytes()));
  }

  /**
   * @param freed bytes of what it takes the place of
   */
  private void put(String name, byte[] bytes, Duration expiry, long freed) {
    things.cleanUp();
    if (weightNow() - freed + weight(name, bytes) > most) {
      throw new StoreException(
          Kind.THROTTLED, "What is kept in memory takes as many bytes as it may.", null);
    }
    things.put(name, new Thing(bytes, clock.instant().plus(expiry)));
  }

  private long weightNow() {
    return things.policy().eviction().orElseThrow().weightedSize().orElse(0);
  }

  private static long weight(String name, byte[] bytes) {
    return AROUND + 2L * name.length() + bytes.length;
  }

  @Override
  public Optional<byte[]> read(String name) {
    return Optional.ofNullable(lying(name)).map(Thing::bytes);
  }

  private @Nullable Thing lying(String name) {
    Thing thing = things.getIfPresent(name);
    if (thing == null || clock.instant().isBefore(thing.end())) {
      return thing;
    }
    things.invalidate(name);
    return null;
  }

  @Override
  public void remove(String name) {
    things.invalidate(name);
  }
}
