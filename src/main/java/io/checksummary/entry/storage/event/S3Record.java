package io.checksummary.entry.storage.event;

import io.checksummary.entry.storage.event.StorageEvent.Upload;
import io.checksummary.store.ObjectAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the records that S3 sends, version 2.x. Its key is escaped as in a form. What stands in
 * {@code urlDecodedKey} is not looked at: S3 itself never sends it.
 */
final class S3Record {

  static final String SOURCE = "aws:s3";

  private static final String CREATED = "ObjectCreated:";

  /** What MinIO sends under created objects, though only what belongs to them has changed. */
  private static final Set<String> CREATED_ASIDE =
      Set.of(
          "ObjectCreated:PutTagging",
          "ObjectCreated:DeleteTagging",
          "ObjectCreated:PutRetention",
          "ObjectCreated:PutLegalHold");

  private S3Record() {}

  static StorageEvent read(EventObject record) throws UnreadableEventException {
    return read(record, "s3", -1);
  }

  /**
   * @param sizeOtherwise what a record without a size says
   */
  static StorageEvent read(EventObject record, String scheme, long sizeOtherwise)
      throws UnreadableEventException {
    if (!record.text("eventVersion", Uploads.LONGEST_VERSION).startsWith("2.")) {
      throw UnreadableEventException.at(record.at("eventVersion"), "version 2", "another version");
    }
    String eventName = bare(record.token("eventName", Uploads.LONGEST_EVENT_NAME));
    IgnoredReason reason = reasonToIgnore(eventName);
    if (reason == null) {
      return created(record, eventName, scheme, sizeOtherwise);
    }
    return reason == IgnoredReason.DELETED
        ? Uploads.removed(() -> address(record.object("s3")))
        : Uploads.ignored(reason);
  }

  /** Its name in the form that most records have. */
  private static String bare(String eventName) {
    return eventName.startsWith("s3:") ? eventName.substring("s3:".length()) : eventName;
  }

  private static @Nullable IgnoredReason reasonToIgnore(String eventName) {
    if (eventName.startsWith(CREATED) && !CREATED_ASIDE.contains(eventName)) {
      return null;
    }
    if (eventName.startsWith("ObjectRemoved:") || eventName.startsWith("LifecycleExpiration:")) {
      return IgnoredReason.DELETED;
    }
    if (eventName.startsWith("ObjectRestore:")) {
      return IgnoredReason.RESTORED;
    }
    return eventName.equals("TestEvent") ? IgnoredReason.TEST : IgnoredReason.OTHER_EVENT;
  }

  private static StorageEvent created(
      EventObject record, String eventName, String scheme, long sizeOtherwise)
      throws UnreadableEventException {
    EventObject s3 = record.object("s3");
    EventObject object = s3.object("object");
    return Uploads.unlessNothing(
        new Upload(
            address(s3),
            scheme,
            object.optionalToken("eTag", Uploads.LONGEST_VERSION),
            keptVersion(object, "versionId"),
            object.count("size", sizeOtherwise),
            eventName,
            null,
            record.time("eventTime")));
  }

  private static ObjectAddress address(EventObject s3) throws UnreadableEventException {
    EventObject object = s3.object("object");
    String key = EscapedKey.inForm(object.text("key", EventAddress.LONGEST_ESCAPED_KEY));
    return EventAddress.of(s3.object("bucket"), "name", key, object.at("key"));
  }

  /** S3 calls the version of a bucket that keeps none {@code null}, which the next one replaces. */
  static @Nullable String keptVersion(EventObject object, String name)
      throws UnreadableEventException {
    String versionId = object.optionalToken(name, Uploads.LONGEST_VERSION_ID);
    return "null".equals(versionId) ? null : versionId;
  }
}
