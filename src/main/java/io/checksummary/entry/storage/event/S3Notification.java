package io.checksummary.entry.storage.event;

import com.fasterxml.jackson.databind.JsonNode;

/** What S3 puts into a queue or a topic, itself or by way of EventBridge: records, or its test. */
final class S3Notification {

  private static final String RECORDS = "Records";

  private S3Notification() {}

  static boolean is(EventObject body) {
    return body.has(RECORDS) || isTest(body) || EventBridgeEvent.is(body);
  }

  private static boolean isTest(EventObject body) {
    return body.says("Event", "s3:TestEvent");
  }

  static void read(EventObject body, EventList into) throws UnreadableEventException {
    JsonNode records = body.member(RECORDS);
    if (records != null) {
      into.addEach(records, body.at(RECORDS), S3Notification::record);
    } else if (isTest(body)) {
      into.add(Uploads.ignored(IgnoredReason.TEST));
    } else if (EventBridgeEvent.is(body)) {
      into.addReadable(() -> EventBridgeEvent.read(body));
    } else {
      throw new UnreadableEventException(
          "A message is none of S3: expected its records, its test or its event of EventBridge.");
    }
  }

  static void record(EventObject record, EventList into) throws UnreadableEventException {
    into.addReadable(() -> event(record));
  }

  private static StorageEvent event(EventObject record) throws UnreadableEventException {
    if (record.says("eventSource", S3Record.SOURCE)) {
      return S3Record.read(record);
    }
    return record.says("eventSource", MinioRecord.SOURCE)
        ? MinioRecord.read(record)
        : Uploads.ignored(IgnoredReason.OTHER_SERVICE);
  }
}
