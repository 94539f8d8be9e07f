package io.checksummary.bucket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.bucket.DocumentOutcome.Ending;
import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays what was made of a document's version beside it: on the condition that nobody has laid
 * anything there since it was looked at, and never over what was made of a newer version.
 */
final class ResultWriter {

  /** The document's version that a result is of, in the result's metadata. */
  private static final String VERSION = "checksummary_version";

  /** Whether all numbers of a result pass, in its metadata. */
  private static final String PASSED = "checksummary_passed";

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

  /** How a document ended whose result lies there. */
  static Ending ending(StoredObject result) {
    return "false".equals(result.metadata().get(PASSED)) ? Ending.NUMBERS_FAIL : Ending.PASSED;
  }

  /**
   * What is written: the contract's JSON, with what it was made of as its member {@code object}.
   *
   * @param answer a digest or a problem
   * @param passed whether all numbers of it pass
   */
  record Answer(Object answer, String mediaType, boolean passed) {}

  /**
   * Writes a result or a problem.
   *
   * @param seen what lay there when the work began; null for nothing
   * @return what lies there of it; null where the document has been written anew since, or removed
   */
  @Nullable StoredObject write(
      ObjectAddress at, @Nullable StoredObject seen, Answer answer, ResultSource source) {
    NewObject made = made(answer, source);
    @Nullable StoredObject before = seen;
    for (int i = 0; i < MOST_TRIES; i++) {
      WriteCondition condition = condition(before);
      Optional<StoredObject> written =
          StoreException.unlessChanged(() -> store.write(at, made, condition));
      if (written.isPresent()) {
        return written.get();
      }
      before = store.head(at);
      if (isOf(before, source.object().version())) {
        return before;
      }
      if (!isCurrent(source.object().address(), source.object().version())) {
        return null;
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

  /** Whether a version of a document is the one that stands there now. */
  boolean isCurrent(ObjectAddress document, String version) {
    StoredObject now = store.head(document);
    return now != null && now.version().equals(version);
  }

  private NewObject made(Answer answer, ResultSource source) {
    StoredObject document = source.object();
    ObjectNode json = JsonCodec.tree(answer.answer());
    json.putObject("object")
        .put("store", store.scheme())
        .put("bucket", document.address().bucket())
        .put("key", document.address().key())
        .put("version", document.version())
        .put("versionId", document.versionId())
        .put("size", document.size())
        .put("hash", source.hash());
    return new NewObject(
        JsonCodec.bytes(json),
        answer.mediaType(),
        Map.of(VERSION, document.version(), PASSED, Boolean.toString(answer.passed())),
        source.tags());
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
