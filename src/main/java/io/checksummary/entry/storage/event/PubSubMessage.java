package io.checksummary.entry.storage.event;

import io.checksummary.entry.storage.event.StorageEvent.Upload;
import io.checksummary.store.ObjectAddress;

/**
 * A notification of Google Cloud Storage by way of Pub/Sub, as it is pushed. Its attributes say all
 * but the size; that is in its data, which a bucket may be told to leave out.
 */
final class PubSubMessage {

  private static final String MESSAGE = "message";
  private static final String EVENT_TYPE = "eventType";

  private PubSubMessage() {}

  static boolean is(EventObject body) {
    return body.has(MESSAGE) && body.has("subscription");
  }

  /** Whether a CloudEvent of this type has such a message for its data. */
  static boolean isType(String type) {
    return type.equals("google.cloud.pubsub.topic.v1.messagePublished");
  }

  static StorageEvent read(EventObject body) throws UnreadableEventException {
    EventObject message = body.object(MESSAGE);
    if (!message.has("attributes") || !message.object("attributes").has(EVENT_TYPE)) {
      return Uploads.ignored(IgnoredReason.OTHER_SERVICE);
    }
    EventObject attributes = message.object("attributes");
    return switch (attributes.text(EVENT_TYPE, Uploads.LONGEST_EVENT_NAME)) {
      case "OBJECT_FINALIZE" -> finalized(message, attributes);
      case "OBJECT_DELETE", "OBJECT_ARCHIVE" -> Uploads.removed(() -> address(attributes));
      default -> Uploads.ignored(IgnoredReason.OTHER_EVENT);
    };
  }

  private static StorageEvent finalized(EventObject message, EventObject attributes)
      throws UnreadableEventException {
    return Uploads.unlessNothing(
        new Upload(
            address(attributes),
            "gs",
            GoogleObject.generation(attributes, "objectGeneration"),
            null,
            size(message, attributes),
            "OBJECT_FINALIZE",
            null,
            attributes.time("eventTime")));
  }

  private static ObjectAddress address(EventObject attributes) throws UnreadableEventException {
    String key = attributes.text("objectId", EventAddress.LONGEST_KEY);
    return EventAddress.of(attributes, "bucketId", key, attributes.at("objectId"));
  }

  /** In bytes; -1 where the data were left out. */
  private static long size(EventObject message, EventObject attributes)
      throws UnreadableEventException {
    if (!message.has("data") || message.says("data", "")) {
      return -1;
    }
    EventObject data = NestedJson.inBase64(message, "data");
    if (data.has("generation")
        && data.count("generation", -1) != attributes.count("objectGeneration", -1)) {
      throw UnreadableEventException.at(
          data.at("generation"), "the generation of the attributes", "another");
    }
    return data.count("size", -1);
  }
}
