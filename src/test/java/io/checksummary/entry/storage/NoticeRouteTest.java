package io.checksummary.entry.storage;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.bucket.StoreNotices;
import io.checksummary.store.MemoryStore;
import io.checksummary.store.MemoryStoreFactory;
import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import io.checksummary.text.hash.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Notices of stores over HTTP, and as Lambda hands them over: who may send, and what comes of it.
 */
@QuarkusTest
@TestProfile(NoticeRouteTest.Buckets.class)
class NoticeRouteTest {

  private static final String TOKEN = "a-token-of-minio-1234";
  private static final String SECRET = "a-secret-of-event-grid";
  private static final MemoryStore STORE = MemoryStoreFactory.STORE;

  /** With a bucket, and senders that are known. */
  public static final class Buckets implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.storage.inputs", "reports/in/",
          "checksummary.storage.senders.minio-tokens", TOKEN,
          "checksummary.storage.senders.event-grid-secrets", SECRET);
    }
  }

  @Inject
  @SuppressWarnings("NullAway.Init")
  StoreNotices notices;

  private static StoredObject drop(String key) {
    String text = "Harbour Foods said that sales rose 9% to $412 million. It was " + key + ".";
    return STORE.put(new ObjectAddress("reports", key), text.getBytes(UTF_8), null, Map.of());
  }

  private static boolean hasResult(StoredObject document) {
    ObjectAddress address = document.address();
    return STORE.bytes(address.withKey(address.key() + ".summary.json")) != null;
  }

  private static String minio(StoredObject object) {
    return """
    {"EventName": "s3:ObjectCreated:Put", "Key": "x", "Records": [%s]}\
    """
        .formatted(record("minio:s3", object));
  }

  private static String record(String source, StoredObject object) {
    return """
    {"eventVersion": "2.1", "eventSource": "%s", "eventName": "%s",
     "eventTime": "2026-03-04T05:06:07.089Z",
     "s3": {"bucket": {"name": "reports"},
            "object": {"key": "%s", "size": %d, "eTag": "%s"}}}\
    """
        .formatted(
            source,
            source.startsWith("minio") ? "s3:ObjectCreated:Put" : "ObjectCreated:Put",
            URLEncoder.encode(object.address().key(), UTF_8),
            object.size(),
            object.version());
  }

  private static RequestSpecification withToken() {
    return given().header("Authorization", "Bearer " + TOKEN).contentType("application/json");
  }

  @Test
  void summariseWhatAKnownSenderTellsOf() {
    StoredObject dropped = drop("in/q3 final+draft%2B.html");

    withToken().body(minio(dropped)).post("/storage/minio").then().statusCode(204);
    assertThat(hasResult(dropped)).isTrue();
    withToken().body(minio(dropped)).post("/storage/minio").then().statusCode(204);
  }

  @Test
  void tellWhoIsNotKnownSoBeforeAnythingIsRead() {
    StoredObject dropped = drop("in/forged.txt");

    for (String body : List.of(minio(dropped), "no JSON at all", "")) {
      given()
          .contentType("application/json")
          .body(body)
          .post("/storage/minio")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/unauthenticated"));
    }
    given()
        .header("Authorization", "Bearer another-token-of-1234")
        .body("{}")
        .post("/storage/minio")
        .then()
        .statusCode(401);
    assertThat(hasResult(dropped)).isFalse();
  }

  @Test
  void haveNoAddressForSendersThatAreNotConfigured() {
    given()
        .body("{}")
        .contentType("application/json")
        .post("/storage/pubsub")
        .then()
        .statusCode(404);
    withToken().get("/storage/minio").then().statusCode(405).header("Allow", "OPTIONS, POST");
  }

  @Test
  void sayWhatIsWrongWithANoticeWithoutAWordOfIt() {
    withToken()
        .body("{\"secret\": \"words\"}")
        .post("/storage/minio")
        .then()
        .statusCode(400)
        .body("detail", containsString("of no known kind"))
        .body("detail", not(containsString("words")));
    withToken().body("{").post("/storage/minio").then().statusCode(400);
  }

  @Test
  void answerTheHandshakesOfEventGrid() {
    String asked =
        """
        [{"id": "1", "topic": "/subscriptions/x", "subject": "", "eventTime": "2026-03-04T05:06:07Z",
          "eventType": "Microsoft.EventGrid.SubscriptionValidationEvent", "dataVersion": "2",
          "metadataVersion": "1",
          "data": {"validationCode": "512d38b6", "validationUrl": "https://example.com"}}]\
        """;
    given()
        .contentType("application/json")
        .header("X-Checksummary-Secret", SECRET)
        .body(asked)
        .post("/storage/event-grid")
        .then()
        .statusCode(200)
        .body("validationResponse", equalTo("512d38b6"));
    given()
        .contentType("application/json")
        .queryParam("secret", SECRET)
        .body(asked)
        .post("/storage/event-grid")
        .then()
        .statusCode(200);
    given()
        .header("WebHook-Request-Origin", "eventgrid.azure.net")
        .options("/storage/event-grid")
        .then()
        .statusCode(200)
        .header("WebHook-Allowed-Origin", "eventgrid.azure.net");
    given()
        .header("WebHook-Request-Origin", "evil.example")
        .options("/storage/event-grid")
        .then()
        .header("WebHook-Allowed-Origin", (String) null);
  }

  @Test
  void askTheSenderToComeAgainWhereAnotherWorksOnIt() {
    StoredObject dropped = drop("in/held.txt");
    hold(dropped);

    withToken()
        .body(minio(dropped))
        .post("/storage/minio")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("type", equalTo("/problems/overloaded"));
  }

  /** As another process does that is at work. */
  private static void hold(StoredObject document) {
    String name = Sha256.hex("reports\n" + document.address().key() + "\n" + document.version());
    STORE.write(
        document.address().withKey(".checksummary/claims/" + name + ".json"),
        new NewObject(new byte[1], "text/plain", Map.of("checksummary_lease", "60"), Map.of()),
        new WriteCondition.Absent());
  }

  @Test
  void giveBackExactlyTheMessagesOfABatchThatFail() {
    StoredObject good = drop("in/good.txt");
    StoredObject held = drop("in/held2.txt");
    hold(held);
    JsonNode batch =
        sqs(
            Map.of(
                "m1", "{\"Records\": [" + record("aws:s3", good) + "]}",
                "m2", "{\"Records\": [" + record("aws:s3", held) + "]}",
                "m3", "no JSON"));

    JsonNode answer =
        notices
            .answer(batch, "request", Instant.now().plusSeconds(60))
            .orElseThrow()
            .json()
            .orElseThrow();

    assertThat(answer.findValuesAsText("itemIdentifier")).containsExactlyInAnyOrder("m2", "m3");
    assertThat(hasResult(good)).isTrue();
  }

  @Test
  void giveBackUntouchedWhatThereIsNoTimeFor() {
    StoredObject late = drop("in/late.txt");
    JsonNode batch = sqs(Map.of("m1", "{\"Records\": [" + record("aws:s3", late) + "]}"));

    JsonNode answer =
        notices
            .answer(batch, "request", Instant.now().plusSeconds(5))
            .orElseThrow()
            .json()
            .orElseThrow();

    assertThat(answer.findValuesAsText("itemIdentifier")).containsExactly("m1");
    assertThat(hasResult(late)).isFalse();
    assertThat(STORE.keys("reports")).contains("in/late.txt");
  }

  private static JsonNode sqs(Map<String, String> messages) {
    var event = JsonNodeFactory.instance.objectNode();
    var records = event.putArray("Records");
    messages.forEach((id, body) ->
        records
            .addObject()
            .put("messageId", id)
            .put("eventSource", "aws:sqs")
            .put("eventSourceARN", "arn:aws:sqs:eu-west-1:1:q")
            .put("body", body));
    return event;
  }

  @Test
  void failAsAWholeWhereANoticeCameAlone() {
    StoredObject held = drop("in/held3.txt");
    hold(held);
    JsonNode event =
        JsonCodec.parse(
            ("{\"Records\": [" + record("aws:s3", held) + "]}").getBytes(UTF_8), "test");

    assertThat(
            notices.answer(event, "request", Instant.now().plusSeconds(60)).orElseThrow().failed())
        .isPresent();
    assertThat(notices.answer(JsonNodeFactory.instance.objectNode(), "request", Instant.now()))
        .isEmpty();
    assertThat(Objects.requireNonNull(notices).areTaken()).isTrue();
  }
}
