package io.checksummary.entry.storage.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small events of every sender, and what {@code expected.txt} says of them. */
class StorageEventsTest {

  private static final Map<String, List<String>> EXPECTED = EventFiles.expected("expected.txt");

  static Stream<String> files() {
    return EventFiles.names().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileGivesWhatIsExpected(String file) {
    assertThat(EventFiles.lines(EventFiles.json(file))).isEqualTo(EXPECTED.get(file));
  }

  @Test
  void everyExpectationHasItsFile() {
    assertThat(EXPECTED.keySet()).isEqualTo(EventFiles.names());
  }

  @Test
  void dataAloneAreReadWithTheirContext() {
    JsonNode data = EventFiles.json("google-data-alone.json");

    assertThat(
            EventLine.of(
                StorageEvents.read(
                    new EventContext("google.cloud.storage.object.v1.finalized", null, null),
                    data)))
        .isEqualTo(
            "gs://reports/2026/q3 final+draft%2B.html version=1772600767089123 size=2048"
                + " google.cloud.storage.object.v1.finalized 2026-03-04T05:06:07.089Z");
    assertThat(EventLine.of(StorageEvents.read(new EventContext("com.example", null, null), data)))
        .isEqualTo("ignored OTHER_SERVICE");
  }

  @Test
  void aBlobsDataAloneNeedTheirSubject() {
    JsonNode data = EventFiles.json("event-grid-object.json").get("data");
    String type = "Microsoft.Storage.BlobCreated";
    String subject = "/blobServices/default/containers/reports/blobs/2026/q3 final+draft%2B.html";

    assertThat(StorageEvents.read(new EventContext(type, subject, null), data))
        .isInstanceOf(StorageEvent.Upload.class);
    assertThat(StorageEvents.read(new EventContext(type, null, "yesterday"), data))
        .isInstanceOf(StorageEvent.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "7",
        "\"Records\"",
        "{}",
        "[7]",
        "[[]]",
        "[{}]",
        "{\"Records\":{}}",
        "{\"Records\":null}",
        "{\"Records\":[7]}",
        "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"body\":\"{}\"}]}",
        "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"messageId\":\"a b\",\"body\":\"{}\"}]}",
        "{\"eventType\":\"Microsoft.Storage.BlobCreated\"}"
      })
  void aBodyThatIsNoneOfThemIsAnError(String json) {
    assertThatThrownBy(() -> StorageEvents.read(EventFiles.parsed(json)))
        .isInstanceOf(UnreadableEventException.class)
        .hasMessageContaining("xpected ");
  }

  @Test
  void moreEventsThanABatchHasAreAnError() {
    JsonNode record = EventFiles.json("s3-created.json").get("Records").get(0);
    ArrayNode records = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < EventList.MOST; i++) {
      records.add(record);
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode().set("Records", records);
    assertThat(EventFiles.lines(body)).hasSize(EventList.MOST);

    records.add(record);
    assertThatThrownBy(() -> StorageEvents.read(body))
        .isInstanceOf(UnreadableEventException.class)
        .hasMessageContaining("at most 10000");
  }

  @Test
  void messagesOfManyEventsAreCountedTogether() {
    ArrayNode two = JsonNodeFactory.instance.arrayNode();
    JsonNode record = EventFiles.json("s3-created.json").get("Records").get(0);
    two.add(record).add(record);
    ObjectNode inner = JsonNodeFactory.instance.objectNode().set("Records", two);
    ArrayNode messages = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i <= EventList.MOST / 2; i++) {
      messages
          .addObject()
          .put("eventSource", "aws:sqs")
          .put("messageId", "m" + i)
          .put("body", inner.toString());
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode().set("Records", messages);

    assertThatThrownBy(() -> StorageEvents.read(body)).isInstanceOf(UnreadableEventException.class);
  }
}
