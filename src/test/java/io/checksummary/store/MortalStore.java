package io.checksummary.store;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A store as a process sees it that is killed: from one request on nothing is done any more, not
 * even what the process would do at its end.
 */
public final class MortalStore implements ObjectStore {

  /** The process is dead. */
  @SuppressWarnings("serial")
  public static final class Killed extends Error {}

  private final ObjectStore store;
  private final AtomicInteger left;
  private final boolean after;

  /**
   * @param requests which request, from 0, is the one that it is killed at
   * @param after whether the store still does what that one asks
   */
  public MortalStore(ObjectStore store, int requests, boolean after) {
    this.store = store;
    this.left = new AtomicInteger(requests);
    this.after = after;
  }

  private <T extends @Nullable Object> T lived(Supplier<T> request) {
    int more = left.getAndDecrement();
    if (more < 0 || (more == 0 && !after)) {
      throw new Killed();
    }
    T done = request.get();
    if (more == 0) {
      throw new Killed();
    }
    return done;
  }

  @Override
  public String scheme() {
    return store.scheme();
  }

  @Override
  public @Nullable StoredObject head(ObjectAddress address) {
    return this.<@Nullable StoredObject>lived(() -> store.head(address));
  }

  @Override
  public OpenObject open(ObjectAddress address, String version, long from) {
    return lived(() -> store.open(address, version, from));
  }

  @Override
  public StoredObject write(ObjectAddress address, NewObject object, WriteCondition condition) {
    return lived(() -> store.write(address, object, condition));
  }

  @Override
  public void remove(ObjectAddress address, String version) {
    lived(() -> {
      store.remove(address, version);
      return true;
    });
  }

  @Override
  public void discard(ObjectAddress address) {
    lived(() -> {
      store.discard(address);
      return true;
    });
  }

  @Override
  public Map<String, String> tags(StoredObject object) {
    return lived(() -> store.tags(object));
  }

  @Override
  public ObjectPage list(String bucket, String prefix, @Nullable String page) {
    return lived(() -> store.list(bucket, prefix, page));
  }

  @Override
  public Instant now(String bucket) {
    return lived(() -> store.now(bucket));
  }
}
