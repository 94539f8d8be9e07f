package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.checksummary.api.call.DocumentRoom;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.store.shelf.Shelf;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code Prefer: respond-async}: at once where the answer will be, and there what it would be. */
@QuarkusTest
class RespondAsyncTest {

  private static final String SOMEBODY_S = "0123456789abcdefghijklmnopqrstuv";

  /** Who everybody is to a function that asks nobody. */
  private static final String ANYONE = "anyone";

  private static final String TEXT =
      "Harbour Foods said on Tuesday that sales rose 9% to $412 million in 2025.";

  @Inject
  @SuppressWarnings("NullAway.Init")
  Shelf shelf;

  @Inject
  @SuppressWarnings("NullAway.Init")
  LaterAnswering answering;

  @Inject
  @SuppressWarnings("NullAway.Init")
  DocumentRoom room;

  private static RequestSpecification json(String requestId) {
    return given().contentType("application/json").header("X-Request-Id", requestId);
  }

  private static Response askedLater(String function, String body, String requestId) {
    return json(requestId)
        .header("Prefer", "wait=1, respond-async")
        .body(body)
        .post("/" + function);
  }

  /** What is answered once it is there. */
  private static Response fetched(String location) throws InterruptedException {
    while (true) {
      Response response = given().get(location);
      if (response.statusCode() != 202) {
        return response;
      }
      assertThat(response.header("Retry-After")).isEqualTo("1");
      Thread.sleep(20);
    }
  }

  private static Response settled(String function, String body, String requestId)
      throws InterruptedException {
    Response accepted = askedLater(function, body, requestId);
    accepted.then().statusCode(202).header("Preference-Applied", equalTo("respond-async"));
    assertThat(accepted.header("Location")).matches("/results/[A-Za-z0-9_-]{32}");
    assertThat(accepted.body().asByteArray()).isEmpty();
    return fetched(accepted.header("Location"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "summarize|{'text': '%s', 'options': {'sentences': 1}}|200",
        "check|{'source': '%s', 'summary': 'Sales rose 12%%.'}|200",
        "figures|{'text': '%s'}|200",
        "summarize|{'text': ' '}|422",
        "figures|{'document': 'AAAA', 'mediaType': 'image/png'}|415",
      })
  void whatIsFetchedIsWhatItWouldHaveBeen(String function, String request, int status)
      throws InterruptedException {
    String body = request.replace('\'', '"').formatted(TEXT);
    Response atOnce = json("asked-1").body(body).post("/" + function);

    Response later = settled(function, body, "asked-1");

    assertThat(later.statusCode()).isEqualTo(status).isEqualTo(atOnce.statusCode());
    assertThat(later.body().asByteArray()).isEqualTo(atOnce.body().asByteArray());
    assertThat(later.contentType()).isEqualTo(atOnce.contentType());
    assertThat(later.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void itIsThereToBeFetchedAgain() throws InterruptedException {
    Response accepted = askedLater("figures", "{\"text\": \"" + TEXT + "\"}", "asked-2");
    String location = accepted.header("Location");

    assertThat(fetched(location).asString()).isEqualTo(fetched(location).asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"text\": \"9%\", \"option\": {}}", "[]"})
  void whatIsNoRequestIsRefusedAtOnce(String body) {
    Response refused = askedLater("summarize", body, "asked-3");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Http.problemOf(refused)).isEqualTo("invalid-request");
  }

  @Test
  void otherPreferencesAreLeftUndone() {
    Response response =
        json("asked-4")
            .header("Prefer", "return=minimal")
            .body("{\"text\": \"" + TEXT + "\"}")
            .post("/figures");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().hasHeaderWithName("Preference-Applied")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "0123456789abcdefghijklmnopqrst--", "..%2F..", "%00"})
  void anAddressThatIsNobodysIsNotFound(String id) {
    Response response = given().urlEncodingEnabled(false).get("/results/" + id);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Http.problemOf(response)).isEqualTo("not-found");
  }

  @Test
  void anotherMethodIsNotTaken() {
    Response response = given().delete("/results/" + SOMEBODY_S);

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.header("Allow")).isEqualTo("GET");
  }

  private void keepPending(@Nullable String identity, Instant accepted) {
    shelf.remove("request/" + SOMEBODY_S);
    shelf.layFirst(
        "request/" + SOMEBODY_S,
        new KeptRequest(ServiceFunction.FIGURES, "asked-5", identity, false, accepted).bytes(),
        Duration.ofMinutes(5));
  }

  @Test
  void anothersIsNotFoundWhileItIsBeingMadeNorOnceItIsThere() {
    String answer = "answer/" + SOMEBODY_S;
    keepPending("somebody", Instant.now());
    assertThat(given().get("/results/" + SOMEBODY_S).statusCode()).isEqualTo(404);

    KeptAnswer kept = new KeptAnswer("somebody", 200, Map.of(), "{}".getBytes(UTF_8));
    shelf.layFirst(answer, kept.bytes(), Duration.ofMinutes(5));
    assertThat(given().get("/results/" + SOMEBODY_S).statusCode()).isEqualTo(404);
    shelf.remove(answer);
  }

  @Test
  void oneThatIsStillBeingMadeIsToBeAskedForAgain() {
    keepPending(ANYONE, Instant.now());

    Response response = given().get("/results/" + SOMEBODY_S);

    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(response.header("Retry-After")).isEqualTo("1");
  }

  @Test
  void oneThatIsLostIsToldOf() {
    keepPending(ANYONE, Instant.now().minus(Duration.ofMinutes(16)));

    Response response = given().get("/results/" + SOMEBODY_S);

    assertThat(response.statusCode()).isEqualTo(504);
    assertThat(Http.problemOf(response)).isEqualTo("deadline-exceeded");
  }

  @Test
  void oneForWhichThereIsNoRoomIsToldToComeAgain() {
    Instant now = Instant.now();
    keepPending(ANYONE, now);
    List<DocumentRoom.Place> all =
        Stream.generate(() -> room.take(now))
            .takeWhile(Optional::isPresent)
            .flatMap(Optional::stream)
            .toList();

    answering.work("{\"id\": \"" + SOMEBODY_S + "\"}", now);

    all.forEach(DocumentRoom.Place::close);
    Response response = given().get("/results/" + SOMEBODY_S);
    shelf.remove("answer/" + SOMEBODY_S);
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.path("type").toString()).endsWith("/overloaded");
  }
}
