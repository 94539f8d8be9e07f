package io.checksummary.entry.storage.event;

/**
 * A message of an SQS queue: what S3, SNS or EventBridge put there. All its events keep its id, and
 * where something of it cannot be read, the message as a whole is given back.
 */
final class SqsMessage {

  /** Characters: ids are UUIDs, those of other queues may be longer. */
  private static final int LONGEST_ID = 128;

  private SqsMessage() {}

  /**
   * @throws UnreadableEventException if it has no id: then nobody can be told that it failed
   */
  static void read(EventObject message, EventList into) throws UnreadableEventException {
    String id = message.token("messageId", LONGEST_ID);
    for (StorageEvent event : EventList.ofMessage(events -> body(message, events))) {
      into.add(event.in(id));
    }
  }

  private static void body(EventObject message, EventList into) throws UnreadableEventException {
    EventObject body = NestedJson.inText(message, "body");
    if (SnsMessage.is(body)) {
      SnsMessage.read(body, into);
    } else {
      S3Notification.read(body, into);
    }
  }
}
