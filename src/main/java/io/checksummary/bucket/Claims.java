package io.checksummary.bucket;

import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Claims on versions of documents: who has one works on it, and nobody else does until the claim is
 * let go or its time is over.
 *
 * <p>A claim's time is told by the store's clock alone, from when the claim was written: two
 * processes whose clocks differ agree on it.
 */
final class Claims {

  /** How long a claim holds, in its metadata, in seconds. */
  private static final String LEASE = "checksummary_lease";

  private static final String HOLDER = "checksummary_holder";

  private final ObjectStore store;
  private final ObjectNames names;
  private final Duration lease;

  Claims(ObjectStore store, ObjectNames names, Duration lease) {
    this.store = store;
    this.names = names;
    this.lease = lease;
  }

  /** What came of asking for a claim. */
  sealed interface Answer {

    /**
     * It is ours.
     *
     * @param claim to be let go with {@link Claims#release}
     */
    record Taken(StoredObject claim) implements Answer {}

    /**
     * Another has it.
     *
     * @param left how long it holds at most
     */
    record Held(Duration left) implements Answer {}
  }

  /**
   * Asks for a document's version.
   *
   * @param holder who asks, for people who look into the store
   */
  Answer take(ObjectAddress document, String version, String holder) {
    ObjectAddress address = names.claim(document, version);
    NewObject claim = claim(document, version, holder);
    Optional<StoredObject> taken = write(address, claim, new WriteCondition.Absent());
    return taken.<Answer>map(Answer.Taken::new).orElseGet(() -> takeOver(address, claim));
  }

  /** Where a claim stands: ours once its time is over, unless another is faster. */
  private Answer takeOver(ObjectAddress address, NewObject claim) {
    StoredObject standing = store.head(address);
    if (standing == null) {
      return new Answer.Held(Duration.ZERO);
    }
    Duration left = left(standing);
    if (left.isPositive()) {
      return new Answer.Held(left);
    }
    return write(address, claim, new WriteCondition.Unchanged(standing.version()))
        .<Answer>map(Answer.Taken::new)
        .orElse(new Answer.Held(lease));
  }

  private Duration left(StoredObject claim) {
    Instant end = claim.modified().plus(leaseOf(claim));
    return Duration.between(store.now(claim.address().bucket()), end);
  }

  private Duration leaseOf(StoredObject claim) {
    String seconds = claim.metadata().getOrDefault(LEASE, "");
    return seconds.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(seconds)) : lease;
  }

  private Optional<StoredObject> write(
      ObjectAddress address, NewObject claim, WriteCondition condition) {
    return StoreException.unlessChanged(() -> store.write(address, claim, condition));
  }

  private NewObject claim(ObjectAddress document, String version, String holder) {
    // No two are alike: one that was written twice is told from another's by its bytes.
    String text =
        String.join("\n", document.key(), version, holder, UUID.randomUUID().toString()) + "\n";
    return new NewObject(
        text.getBytes(StandardCharsets.UTF_8),
        "text/plain; charset=utf-8",
        Map.of(LEASE, Long.toString(lease.toSeconds()), HOLDER, holder),
        Map.of());
  }

  /**
   * Takes away the claim on a version whose result lies there: whoever has the claim by now finds
   * the result, too.
   */
  void discard(StoredObject claim) {
    try {
      store.discard(claim.address());
    } catch (StoreException untold) {
      // Its time will be over.
    }
  }

  /**
   * Lets a claim go, if it is still ours; a store that does not hear of it lets it end by itself.
   */
  void release(StoredObject claim) {
    try {
      store.remove(claim.address(), claim.version());
    } catch (StoreException taken) {
      // Its time was over, or will be: nobody waits for it longer than that.
    }
  }
}
