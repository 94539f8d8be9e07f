package io.checksummary.entry.storage.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.entry.storage.event.StorageEvent.Handshake;
import org.jspecify.annotations.Nullable;

/** An event in the schema of Event Grid's own. */
final class EventGridEvent {

  /** Characters: a code is a UUID. */
  private static final int LONGEST_CODE = 256;

  /** Characters: before the key stand 46 and the container's name. */
  private static final int LONGEST_SUBJECT = 2_048;

  private static final String TYPE = "eventType";
  private static final String VALIDATION = "Microsoft.EventGrid.SubscriptionValidationEvent";

  private EventGridEvent() {}

  static boolean is(EventObject event) {
    return event.has(TYPE) && event.has("subject") && event.has("data");
  }

  static StorageEvent read(EventObject event) throws UnreadableEventException {
    String type = event.text(TYPE, Uploads.LONGEST_EVENT_NAME);
    EventObject data = event.object("data");
    if (type.equals(VALIDATION)) {
      return new Handshake(data.token("validationCode", LONGEST_CODE), null);
    }
    if (!BlobEvent.isType(type)) {
      return Uploads.ignored(
          type.startsWith("Microsoft.EventGrid.")
              ? IgnoredReason.OTHER_EVENT
              : IgnoredReason.OTHER_SERVICE);
    }
    String subject = event.text("subject", LONGEST_SUBJECT);
    return BlobEvent.read(new EventContext(type, subject, time(event)), data);
  }

  private static @Nullable String time(EventObject event) {
    JsonNode time = event.member("eventTime");
    return time == null ? null : time.textValue();
  }
}
