package io.checksummary.entry.storage.event;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A CloudEvent 1.x, by its type: of Google Cloud Storage, of Pub/Sub, of Azure's blobs. */
final class CloudEvent {

  private static final String VERSION = "specversion";

  private CloudEvent() {}

  static boolean is(EventObject event) {
    return event.has(VERSION);
  }

  /** One whose context stands in its JSON. */
  static StorageEvent read(EventObject event) throws UnreadableEventException {
    if (!event.text(VERSION, Uploads.LONGEST_VERSION).startsWith("1.")) {
      throw UnreadableEventException.at(event.at(VERSION), "version 1", "another version");
    }
    EventContext context =
        new EventContext(
            event.text("type", Uploads.LONGEST_EVENT_NAME),
            text(event.member("subject")),
            text(event.member("time")));
    return read(context, event);
  }

  private static StorageEvent read(EventContext context, EventObject event)
      throws UnreadableEventException {
    if (!isOfStore(context.type())) {
      return Uploads.ignored(IgnoredReason.OTHER_SERVICE);
    }
    return ofStore(
        context,
        event.has("data") || !event.has("data_base64")
            ? event.object("data")
            : NestedJson.inBase64(event, "data_base64"));
  }

  /** One whose data come alone. */
  static StorageEvent read(EventContext context, JsonNode data) throws UnreadableEventException {
    return isOfStore(context.type())
        ? ofStore(context, EventObject.of(data, "data"))
        : Uploads.ignored(IgnoredReason.OTHER_SERVICE);
  }

  private static boolean isOfStore(String type) {
    return GoogleObject.isType(type) || PubSubMessage.isType(type) || BlobEvent.isType(type);
  }

  private static StorageEvent ofStore(EventContext context, EventObject data)
      throws UnreadableEventException {
    if (GoogleObject.isType(context.type())) {
      return GoogleObject.read(context, data);
    }
    return PubSubMessage.isType(context.type())
        ? PubSubMessage.read(data)
        : BlobEvent.read(context, data);
  }

  private static @Nullable String text(@Nullable JsonNode value) {
    return value == null ? null : value.textValue();
  }
}
