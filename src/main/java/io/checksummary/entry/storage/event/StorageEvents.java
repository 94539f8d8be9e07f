package io.checksummary.entry.storage.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Reads what stores send: S3 (directly, by way of SQS, SNS, both, or EventBridge), MinIO, Google
 * Cloud Storage (CloudEvents, Pub/Sub) and Azure Blob Storage (Event Grid in either schema).
 *
 * <p>An event that is known, but not as it should be, is {@link StorageEvent.Unreadable} among the
 * others. Nothing here tells who sent it: that is to be known before it is read.
 */
public final class StorageEvents {

  private StorageEvents() {}

  /**
   * The events of a body, in its order.
   *
   * @throws UnreadableEventException if the body as a whole is none of those, or has more than
   *     10,000 events, or a message of SQS without an id
   */
  public static List<StorageEvent> read(JsonNode body) throws UnreadableEventException {
    EventList events = new EventList();
    if (body.isArray()) {
      events.addEach(body, "", StorageEvents::gridEvent);
    } else {
      read(EventObject.of(body, ""), events);
    }
    return events.events();
  }

  private static void read(EventObject body, EventList into) throws UnreadableEventException {
    if (body.has(AwsRecords.RECORDS)) {
      AwsRecords.read(body, into);
    } else if (S3Notification.is(body)) {
      S3Notification.read(body, into);
    } else if (SnsMessage.is(body)) {
      SnsMessage.read(body, into);
    } else if (PubSubMessage.is(body) && !CloudEvent.is(body)) {
      into.addReadable(() -> PubSubMessage.read(body));
    } else {
      gridEvent(body, into);
    }
  }

  /** One event that can come alone or in an array. */
  private static void gridEvent(EventObject event, EventList into) throws UnreadableEventException {
    if (CloudEvent.is(event)) {
      into.addReadable(() -> CloudEvent.read(event));
    } else if (EventGridEvent.is(event)) {
      into.addReadable(() -> EventGridEvent.read(event));
    } else {
      throw new UnreadableEventException(
          "The event is of no known kind: expected records of S3 or MinIO, a message of SQS, SNS or"
              + " Pub/Sub, or an event of EventBridge, Event Grid or Google Cloud Storage.");
    }
  }

  /** The event of a CloudEvent whose data are the body, and whose context came in headers. */
  public static StorageEvent read(EventContext context, JsonNode data) {
    return EventList.readable(() -> CloudEvent.read(context, data));
  }
}
