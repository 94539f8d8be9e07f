package io.checksummary.bucket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays what was made of a document's version beside it: on the condition that nobody has laid
 * anything there since it was looked at, and never over what was made of a newer version.
 */
final class ResultWriter {

  /** The document's version that a result is of, in the result's metadata. */
  private static final String VERSION = "checksummary_version";

  /** Each time another was faster, and with another version: nobody is so often. */
  private static final int MOST_TRIES = 10;

  private final ObjectStore store;

  ResultWriter(ObjectStore store) {
    this.store = store;
  }

  /** Whether what lies there was made of a version. */
  static boolean isOf(@Nullable StoredObject result, String version) {
    return result != null && version.equals(result.metadata().get(VERSION));
  }

  /**
   * Writes a result or a problem: the contract's JSON, with what it was made of as its member
   * {@code object}.
   *
   * @param seen what lay there when the work began; null for nothing
   * @return whether it lies there: not where the document has been written anew since, or removed
   */
  boolean write(
      ObjectAddress at,
      @Nullable StoredObject seen,
      Object answer,
      String mediaType,
      ResultSource source) {
    NewObject made = made(answer, mediaType, source);
    @Nullable StoredObject before = seen;
    for (int i = 0; i < MOST_TRIES; i++) {
      WriteCondition condition = condition(before);
      if (StoreException.unlessChanged(() -> store.write(at, made, condition)).isPresent()) {
        return true;
      }
      before = store.head(at);
      if (isOf(before, source.object().version())) {
        return true;
      }
      if (!isCurrent(source.object())) {
        return false;
      }
    }
    throw new StoreException(
        StoreException.Kind.UNAVAILABLE, "Others write the result again and again.", null);
  }

  private static WriteCondition condition(@Nullable StoredObject seen) {
    return seen == null
        ? new WriteCondition.Absent()
        : new WriteCondition.Unchanged(seen.version());
  }

  private boolean isCurrent(StoredObject source) {
    StoredObject now = store.head(source.address());
    return now != null && now.version().equals(source.version());
  }

  private NewObject made(Object answer, String mediaType, ResultSource source) {
    StoredObject document = source.object();
    ObjectNode json = JsonCodec.tree(answer);
    json.putObject("object")
        .put("store", store.scheme())
        .put("bucket", document.address().bucket())
        .put("key", document.address().key())
        .put("version", document.version())
        .put("versionId", document.versionId())
        .put("size", document.size())
        .put("hash", source.hash());
    return new NewObject(
        JsonCodec.bytes(json), mediaType, Map.of(VERSION, document.version()), source.tags());
  }

  /** Removes what lies somewhere, if it is what was seen; null does nothing. */
  void remove(@Nullable StoredObject seen) {
    if (seen != null) {
      var unusedWhetherIts =
          StoreException.unlessChanged(() -> {
            store.remove(seen.address(), seen.version());
            return true;
          });
    }
  }
}
