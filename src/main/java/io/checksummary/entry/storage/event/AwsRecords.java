package io.checksummary.entry.storage.event;

import com.fasterxml.jackson.databind.JsonNode;

/** The records that a function is called with: of S3 or MinIO, of an SQS queue, of an SNS topic. */
final class AwsRecords {

  static final String RECORDS = "Records";

  private AwsRecords() {}

  static void read(EventObject body, EventList into) throws UnreadableEventException {
    JsonNode records = body.member(RECORDS);
    if (records == null) {
      throw UnreadableEventException.at(RECORDS, "an array", EventObject.kind(null));
    }
    into.addEach(records, RECORDS, AwsRecords::record);
  }

  private static void record(EventObject record, EventList into) throws UnreadableEventException {
    if (record.says("eventSource", "aws:sqs")) {
      SqsMessage.read(record, into);
    } else if (record.says("EventSource", "aws:sns")) {
      topic(record, into);
    } else {
      S3Notification.record(record, into);
    }
  }

  private static void topic(EventObject record, EventList into) throws UnreadableEventException {
    for (StorageEvent event :
        EventList.ofMessage(events -> SnsMessage.read(record.object("Sns"), events))) {
      into.add(event);
    }
  }
}
