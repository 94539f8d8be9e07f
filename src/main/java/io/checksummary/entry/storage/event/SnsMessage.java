package io.checksummary.entry.storage.event;

/** A message of an SNS topic in its envelope. Where delivery is raw, there is none. */
final class SnsMessage {

  private static final String TYPE = "Type";

  private SnsMessage() {}

  static boolean is(EventObject body) {
    return body.has(TYPE) && body.has("TopicArn");
  }

  static void read(EventObject envelope, EventList into) throws UnreadableEventException {
    if (!envelope.says(TYPE, "Notification")) {
      throw UnreadableEventException.at(
          envelope.at(TYPE),
          "a notification",
          "another message, perhaps one that asks to confirm a subscription, which people do");
    }
    S3Notification.read(NestedJson.inText(envelope, "Message"), into);
  }
}
