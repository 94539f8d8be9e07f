package io.checksummary.entry.storage.event;

import io.checksummary.entry.storage.event.StorageEvent.Upload;
import io.checksummary.store.ObjectAddress;

/** What EventBridge passes on of S3. Its keys are not escaped. */
final class EventBridgeEvent {

  private static final String TYPE = "detail-type";

  private EventBridgeEvent() {}

  static boolean is(EventObject body) {
    return body.has(TYPE) && body.has("source") && body.has("detail");
  }

  static StorageEvent read(EventObject body) throws UnreadableEventException {
    if (!body.says("source", "aws.s3")) {
      return Uploads.ignored(IgnoredReason.OTHER_SERVICE);
    }
    String type = body.text(TYPE, Uploads.LONGEST_EVENT_NAME);
    return switch (type) {
      case "Object Created" -> created(body, type);
      case "Object Deleted" -> Uploads.removed(() -> address(body.object("detail")));
      case "Object Restore Initiated", "Object Restore Completed", "Object Restore Expired" ->
          Uploads.ignored(IgnoredReason.RESTORED);
      default -> Uploads.ignored(IgnoredReason.OTHER_EVENT);
    };
  }

  private static StorageEvent created(EventObject body, String type)
      throws UnreadableEventException {
    EventObject detail = body.object("detail");
    EventObject object = detail.object("object");
    return Uploads.unlessNothing(
        new Upload(
            address(detail),
            "s3",
            object.optionalToken("etag", Uploads.LONGEST_VERSION),
            S3Record.keptVersion(object, "version-id"),
            object.count("size", -1),
            type,
            null,
            body.time("time")));
  }

  private static ObjectAddress address(EventObject detail) throws UnreadableEventException {
    EventObject object = detail.object("object");
    String key = object.text("key", EventAddress.LONGEST_KEY);
    return EventAddress.of(detail.object("bucket"), "name", key, object.at("key"));
  }
}
