package io.checksummary.entry.storage.event;

import io.checksummary.entry.storage.event.StorageEvent.Upload;
import io.checksummary.store.ObjectAddress;
import java.time.Instant;

/**
 * An object of Google Cloud Storage in a CloudEvent: {@code StorageObjectData}. Names are not
 * escaped, numbers are numbers or strings, as the sender pleases.
 */
final class GoogleObject {

  private static final String TYPES = "google.cloud.storage.object.v1.";

  private GoogleObject() {}

  static boolean isType(String type) {
    return type.startsWith(TYPES);
  }

  static StorageEvent read(EventContext context, EventObject data) throws UnreadableEventException {
    return switch (context.type().substring(TYPES.length())) {
      case "finalized" -> finalized(context, data);
      case "deleted", "archived" -> Uploads.removed(() -> address(data));
      default -> Uploads.ignored(IgnoredReason.OTHER_EVENT);
    };
  }

  private static StorageEvent finalized(EventContext context, EventObject data)
      throws UnreadableEventException {
    Instant time = EventObject.moment(context.time());
    return Uploads.unlessNothing(
        new Upload(
            address(data),
            "gs",
            generation(data, "generation"),
            null,
            data.count("size", -1),
            context.type(),
            null,
            time == null ? data.time("timeCreated") : time));
  }

  private static ObjectAddress address(EventObject data) throws UnreadableEventException {
    return EventAddress.of(
        data, "bucket", data.text("name", EventAddress.LONGEST_KEY), data.at("name"));
  }

  /** The version that an object's content has, the same however it is written. */
  static String generation(EventObject owner, String name) throws UnreadableEventException {
    long generation = owner.count(name, -1);
    if (generation < 1) {
      throw UnreadableEventException.at(owner.at(name), "a generation, of 1 or more", "none");
    }
    return Long.toString(generation);
  }
}
