package io.checksummary.entry.storage.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.storage.event.StorageEvent.Unreadable;
import io.checksummary.entry.storage.event.StorageEvent.Upload;
import io.checksummary.store.ObjectAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of all kinds, written as each sender writes them, and read back. */
class EventKeysTest {

  private static final String CAFE = "Caf\u00e9 \u00dcbersicht.html";

  static Stream<String> keys() {
    return Stream.of(
        "a",
        "q3 final.html",
        " leading and trailing ",
        "a+b.txt",
        "a%2Bb.txt",
        "100%.txt",
        "%",
        "%%41",
        "2026/03/04/q3.html",
        "/q3.html",
        "a//b.txt",
        "../../etc/passwd",
        "./a/../b.txt",
        "\"quoted\" 'single' `tick`.txt",
        "a?b=c&d#e.txt",
        "semi;colon:and,comma=(all)[of]{them}.txt",
        "back\\slash.txt",
        "tilde~star*dash-under_score.txt",
        "line\nbreak\ttab.txt",
        "\uD83D\uDCC8 chart \uD83D\uDC69\u200D\uD83D\uDCBB.txt",
        "\u65e5\u672c\u8a9e\u306e\u6587\u66f8.txt",
        Normalizer.normalize(CAFE, Normalizer.Form.NFC),
        Normalizer.normalize(CAFE, Normalizer.Form.NFD),
        "k".repeat(1_024),
        "\u00e9".repeat(512),
        "\uD83D\uDCC8".repeat(256),
        " ".repeat(1_023) + "x");
  }

  /** As a form, but slashes stay as they are. */
  @ParameterizedTest
  @MethodSource("keys")
  void s3(String key) throws Exception {
    assertRead(key, s3Record("s3-created.json", escapedByS3(key)));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void s3InAQueueAndATopic(String key) throws Exception {
    JsonNode inner = s3Record("s3-created.json", escapedByS3(key));
    ObjectNode queue = file("sqs.json");
    ((ObjectNode) queue.at("/Records/0")).put("body", inner.toString());
    ObjectNode topic = file("sns-http.json");
    topic.put("Message", inner.toString());

    assertThat(((Upload) StorageEvents.read(queue).getFirst()).address())
        .isEqualTo(new ObjectAddress("reports", key));
    assertRead(key, topic);
  }

  /** As a form in Go, which leaves a tilde and escapes a star. */
  @ParameterizedTest
  @MethodSource("keys")
  void minio(String key) throws Exception {
    assertRead(
        key, s3Record("minio-created.json", escaped(key).replace("%7E", "~").replace("*", "%2A")));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void eventBridge(String key) throws Exception {
    ObjectNode event = file("eventbridge-created.json");
    ((ObjectNode) event.at("/detail/object")).put("key", key);
    assertRead(key, event);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void google(String key) throws Exception {
    ObjectNode event = file("google-created.json");
    ((ObjectNode) event.get("data")).put("name", key);
    assertRead(key, event);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void pubSub(String key) throws Exception {
    ObjectNode event = file("pubsub-without-data.json");
    ((ObjectNode) event.at("/message/attributes")).put("objectId", key);
    assertRead(key, event);
  }

  /** The address escaped as a path, with slashes or without, or not at all. */
  @ParameterizedTest
  @MethodSource("keys")
  void azure(String key) throws Exception {
    String path = escaped(key).replace("+", "%20");
    for (String address : List.of(path, path.replace("%2F", "/"), key)) {
      assertRead(key, blob(key, address));
    }
  }

  @Test
  void azureCountsCharactersWhereOthersCountBytes() throws Exception {
    String key = "\u65e5".repeat(1_024);
    assertRead(key, blob(key, escaped(key)));
    assertUnreadable(blob(key + "x", escaped(key) + "x"));
    assertUnreadable(s3Record("s3-created.json", escapedByS3("\u65e5".repeat(342))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.txt", "A.txt", "a.txt/", "a.txt?", "%61.tx", "a.tx?", "a%2Etx"})
  void anAddressOfAnotherBlobIsUnreadable(String address) throws Exception {
    assertUnreadable(blob("a.txt", address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "a%2", "%zz", "%+1", "%-1", "%C3", "%C3%28", "%ED%A0%80", "%FF", ""})
  void whatIsNotEscapedProperlyIsUnreadable(String key) throws Exception {
    assertUnreadable(s3Record("s3-created.json", key));
    assertUnreadable(s3Record("minio-created.json", key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uD83D", "a\uDCC8b"})
  void whatIsNoTextIsUnreadable(String key) throws Exception {
    ObjectNode bridge = file("eventbridge-created.json");
    ((ObjectNode) bridge.at("/detail/object")).put("key", key);
    assertUnreadable(bridge);
    assertUnreadable(blob(key, key));
    assertUnreadable(s3Record("s3-created.json", key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "..", "a b", "a?b", "-a", "a\nb", "{name}"})
  void aBucketsNameIsOne(String bucket) throws Exception {
    ObjectNode event = file("s3-created.json");
    ((ObjectNode) event.at("/Records/0/s3/bucket")).put("name", bucket);
    assertUnreadable(event);
  }

  private static ObjectNode file(String name) {
    return (ObjectNode) EventFiles.json(name);
  }

  private static ObjectNode s3Record(String file, String key) {
    ObjectNode event = file(file);
    ((ObjectNode) event.at("/Records/0/s3/object")).put("key", key);
    return event;
  }

  private static ObjectNode blob(String key, String address) {
    ObjectNode event = file("event-grid-object.json");
    event.put("subject", "/blobServices/default/containers/reports/blobs/" + key);
    ((ObjectNode) event.get("data"))
        .put("url", "https://account.blob.core.windows.net/reports/" + address);
    return event;
  }

  private static String escapedByS3(String key) {
    return escaped(key).replace("%2F", "/");
  }

  private static String escaped(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  private static void assertRead(String key, JsonNode event) throws Exception {
    assertThat(StorageEvents.read(event))
        .singleElement()
        .isInstanceOfSatisfying(
            Upload.class,
            upload -> assertThat(upload.address()).isEqualTo(new ObjectAddress("reports", key)));
  }

  private static void assertUnreadable(JsonNode event) throws Exception {
    assertThat(StorageEvents.read(event)).singleElement().isInstanceOf(Unreadable.class);
  }
}
