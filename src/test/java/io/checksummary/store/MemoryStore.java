package io.checksummary.store;

import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.WriteCondition.Absent;
import io.checksummary.store.WriteCondition.Unchanged;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A store in memory that says it is S3, with a clock that stands still until a test moves it. */
public final class MemoryStore implements ObjectStore {

  /** What lies in it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Lying(StoredObject object, byte[] bytes, Map<String, String> tags) {}

  private static final int PAGE = 100;

  private final SortedMap<String, Lying> objects = new TreeMap<>();
  private final AtomicInteger requests = new AtomicInteger();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private int versions;
  private volatile boolean tellsOfEveryVersion = true;

  /** From now on versions come to be of which no event tells. */
  public void becomeSilent() {
    tellsOfEveryVersion = false;
  }

  @Override
  public boolean tellsOfEveryVersion() {
    return tellsOfEveryVersion;
  }

  /** Moves the store's clock on. */
  public synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  /** How often it was asked for anything. */
  public int requests() {
    return requests.get();
  }

  /** Puts an object there, whatever stood there before. */
  public synchronized StoredObject put(ObjectAddress address, String text) {
    return put(address, text.getBytes(StandardCharsets.UTF_8), null, Map.of());
  }

  /** The same with what its owner says of it. */
  public synchronized StoredObject put(
      ObjectAddress address,
      byte[] bytes,
      @Nullable String encoding,
      Map<String, String> metadata) {
    return lay(address, bytes, "application/octet-stream", encoding, metadata, Map.of());
  }

  /** What lies at an address; null for nothing. */
  public synchronized byte @Nullable [] bytes(ObjectAddress address) {
    Lying lying = objects.get(name(address));
    return lying == null ? null : lying.bytes();
  }

  /** The addresses of all that lies in a bucket. */
  public synchronized List<String> keys(String bucket) {
    return objects.values().stream()
        .map(lying -> lying.object().address())
        .filter(address -> address.bucket().equals(bucket))
        .map(ObjectAddress::key)
        .toList();
  }

  /** Removes an object, as its owner does. */
  public synchronized void delete(ObjectAddress address) {
    objects.remove(name(address));
  }

  @Override
  public String scheme() {
    return "s3";
  }

  @Override
  public synchronized @Nullable StoredObject head(ObjectAddress address) {
    requests.incrementAndGet();
    Lying lying = objects.get(name(address));
    return lying == null ? null : lying.object();
  }

  @Override
  public synchronized OpenObject open(ObjectAddress address, String version, long from) {
    requests.incrementAndGet();
    Lying lying = objects.get(name(address));
    if (lying == null || !lying.object().version().equals(version)) {
      throw new StoreException(Kind.CHANGED, "another version", null);
    }
    int begin = Math.toIntExact(from);
    return new OpenObject(
        lying.object(),
        new ByteArrayInputStream(lying.bytes(), begin, lying.bytes().length - begin));
  }

  @Override
  public synchronized StoredObject write(
      ObjectAddress address, NewObject object, WriteCondition condition) {
    requests.incrementAndGet();
    Lying standing = objects.get(name(address));
    boolean holds =
        switch (condition) {
          case Absent absent -> standing == null;
          case Unchanged(String version) ->
              standing != null && standing.object().version().equals(version);
        };
    if (!holds) {
      throw new StoreException(Kind.CHANGED, "another was faster", null);
    }
    return lay(address, object.bytes(), object.mediaType(), null, object.metadata(), object.tags());
  }

  private StoredObject lay(
      ObjectAddress address,
      byte[] bytes,
      String mediaType,
      @Nullable String encoding,
      Map<String, String> metadata,
      Map<String, String> tags) {
    StoredObject object =
        new StoredObject(
            address,
            "v" + ++versions,
            null,
            bytes.length,
            now,
            mediaType,
            encoding,
            metadata,
            !tags.isEmpty());
    objects.put(name(address), new Lying(object, bytes, tags));
    return object;
  }

  @Override
  public synchronized void remove(ObjectAddress address, String version) {
    requests.incrementAndGet();
    Lying standing = objects.get(name(address));
    if (standing != null && !standing.object().version().equals(version)) {
      throw new StoreException(Kind.CHANGED, "another version", null);
    }
    objects.remove(name(address));
  }

  @Override
  public synchronized void discard(ObjectAddress address) {
    requests.incrementAndGet();
    objects.remove(name(address));
  }

  @Override
  public synchronized Map<String, String> tags(StoredObject object) {
    requests.incrementAndGet();
    return Objects.requireNonNull(objects.get(name(object.address()))).tags();
  }

  @Override
  public synchronized ObjectPage list(String bucket, String prefix, @Nullable String page) {
    requests.incrementAndGet();
    String from = name(new ObjectAddress(bucket, page == null ? "\0" : page));
    List<StoredObject> found = new ArrayList<>();
    for (Lying lying : objects.tailMap(from).values()) {
      ObjectAddress address = lying.object().address();
      if (!address.bucket().equals(bucket) || !address.key().startsWith(prefix)) {
        continue;
      }
      if (found.size() == PAGE) {
        return new ObjectPage(found, address.key());
      }
      found.add(lying.object());
    }
    return new ObjectPage(found, null);
  }

  @Override
  public synchronized Instant now(String bucket) {
    requests.incrementAndGet();
    return now;
  }

  private static String name(ObjectAddress address) {
    return address.bucket() + "\n" + address.key();
  }
}
