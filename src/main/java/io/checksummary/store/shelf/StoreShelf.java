package io.checksummary.store.shelf;

import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectDownload;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shelf in a bucket, for all processes that know it. An object's name is the hash of a thing's,
 * so that whoever may list the bucket learns none. How long a thing lies is told by the store's
 * clock; a rule of the bucket should remove objects after a day.
 */
public final class StoreShelf implements Shelf {

  /** How long a thing lies, in its metadata, in seconds. */
  private static final String EXPIRY = "checksummary_expiry";

  /** No two writers have the same: what one has written twice is told from another's by it. */
  private static final String WRITER = "checksummary_writer";

  /** Each time another took it away or laid it anew: nobody is so often. */
  private static final int MOST_TRIES = 5;

  /** No two clocks that are set at all differ by more. */
  private static final Duration APART = Duration.ofMinutes(5);

  private final ObjectStore store;
  private final String bucket;
  private final String prefix;
  private final InstantSource clock;

  /**
   * @param prefix how the keys of its objects begin; nothing else should begin so
   * @param clock of this machine: the store is asked for its own only where the end is near
   */
  public StoreShelf(ObjectStore store, String bucket, String prefix, InstantSource clock) {
    this.store = store;
    this.bucket = bucket;
    this.prefix = prefix;
    this.clock = clock;
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public boolean layFirst(String name, byte[] bytes, Duration expiry) {
    ObjectAddress address = address(name);
    NewObject thing = thing(bytes, expiry);
    if (isWritten(address, thing, new WriteCondition.Absent())) {
      return true;
    }
    for (int i = 0; i < MOST_TRIES; i++) {
      StoredObject standing = store.head(address);
      if (standing != null && !isOver(standing)) {
        return false;
      }
      if (isWritten(address, thing, condition(standing))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void lay(String name, byte[] bytes, Duration expiry) {
    ObjectAddress address = address(name);
    NewObject thing = thing(bytes, expiry);
    for (int i = 0; i < MOST_TRIES; i++) {
      if (isWritten(address, thing, condition(store.head(address)))) {
        return;
      }
    }
    throw StoreException.changed(bucket, null);
  }

  private static WriteCondition condition(@Nullable StoredObject seen) {
    return seen == null
        ? new WriteCondition.Absent()
        : new WriteCondition.Unchanged(seen.version());
  }

  private boolean isWritten(ObjectAddress address, NewObject thing, WriteCondition condition) {
    return StoreException.unlessChanged(() -> store.write(address, thing, condition)).isPresent();
  }

  private static NewObject thing(byte[] bytes, Duration expiry) {
    return new NewObject(
        bytes,
        "application/octet-stream",
        Map.of(EXPIRY, Long.toString(expiry.toSeconds()), WRITER, UUID.randomUUID().toString()),
        Map.of());
  }

  private boolean isOver(StoredObject thing) {
    String seconds = thing.metadata().getOrDefault(EXPIRY, "");
    Duration expiry =
        seconds.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO;
    Instant end = thing.modified().plus(expiry);
    boolean isFar = clock.instant().plus(APART).isBefore(end);
    return !isFar && !store.now(bucket).isBefore(end);
  }

  @Override
  public Optional<byte[]> read(String name) {
    StoredObject standing = store.head(address(name));
    return standing == null || isOver(standing)
        ? Optional.empty()
        : StoreException.unlessChanged(() -> bytes(standing));
  }

  private byte[] bytes(StoredObject thing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) thing.size());
    try {
      ObjectDownload.toStream(store, thing, bytes);
    } catch (IOException impossible) {
      throw new IllegalStateException("memory takes every byte", impossible);
    }
    return bytes.toByteArray();
  }

  @Override
  public void remove(String name) {
    store.discard(address(name));
  }

  private ObjectAddress address(String name) {
    return new ObjectAddress(bucket, prefix + hash(name));
  }

  private static String hash(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
