package io.checksummary.entry.chat;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.entry.chat.wire.PlatformDouble;
import io.checksummary.entry.chat.wire.PlatformDouble.Sent;
import io.checksummary.proof.chat.Signer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a chat platform sends to the function, and what it is answered, on Slack's example. */
@QuarkusTest
@QuarkusTestResource(value = ChatRouteTest.Slack.class, restrictToAnnotatedClass = true)
class ChatRouteTest {

  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String ARTICLE =
      "Harbour Foods said on Tuesday that sales rose 9% to $412 million in 2025. The company"
          + " employs 2,300 people in four countries, and wants to open 12 more shops next year.";

  /** Slack, as far as answers go. */
  public static final class Slack implements QuarkusTestResourceLifecycleManager {

    @SuppressWarnings("NullAway.Init")
    private static PlatformDouble there;

    @Override
    public Map<String, String> start() {
      try {
        there = new PlatformDouble().at("/commands/", 200, "{}");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.of(
          "checksummary.chat.slack.signing-secrets",
          SECRET,
          "checksummary.chat.server",
          there.origin().toString());
    }

    @Override
    public void stop() {
      there.close();
    }
  }

  private static String command(String text, String event, String response) {
    Map<String, String> fields =
        Map.of(
            "token", "unused",
            "team_id", "T1DC2JH3J",
            "channel_id", "G8PSS9T3V",
            "user_id", "U2CERLKJA",
            "command", "/checksummary",
            "trigger_id", event,
            "text", text,
            "response_url", Slack.there.address("/commands/" + response));
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + escaped(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String now() {
    return String.valueOf(Instant.now().getEpochSecond());
  }

  /** Of text that is a form already. */
  private static RequestSpecification form() {
    String type = "application/x-www-form-urlencoded";
    return given()
        .config(
            RestAssured.config()
                .encoderConfig(encoderConfig().encodeContentTypeAs(type, ContentType.TEXT)))
        .contentType(type);
  }

  private static RequestSpecification signed(String secret, String time, String signed) {
    byte[] body = signed.getBytes(StandardCharsets.UTF_8);
    return form()
        .header("x-slack-request-timestamp", time)
        .header("X-SLACK-SIGNATURE", Signer.slack(secret, time, body));
  }

  private static Response sent(String body) {
    return signed(SECRET, now(), body).body(body).post("/chat/slack");
  }

  private static List<Sent> answers(String response) {
    return Slack.there.sent().stream()
        .filter(one -> one.path().equals("/commands/" + response))
        .toList();
  }

  private static JsonNode answer(String response) {
    Instant latest = Instant.now().plus(PATIENCE);
    while (answers(response).isEmpty() && Instant.now().isBefore(latest)) {
      pause(Duration.ofMillis(20));
    }
    assertThat(answers(response)).isNotEmpty();
    return answers(response).getFirst().json();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }

  @Test
  void aCommandIsAcknowledgedAndAnsweredWhereItSays() {
    String response = fresh();
    sent(command("one sentence:\n" + ARTICLE, fresh(), response))
        .then()
        .statusCode(200)
        .body("response_type", equalTo("ephemeral"))
        .body("text", not(emptyString()));

    JsonNode answer = answer(response);
    assertThat(answer.path("response_type").asText()).isEqualTo("in_channel");
    assertThat(answer.toString()).contains("$412 million").contains("✓").contains("supported");
  }

  @Test
  void whatCannotBeUnderstoodGetsHelp() {
    String response = fresh();
    sent(command("", fresh(), response)).then().statusCode(200);

    assertThat(answer(response).path("text").asText()).contains("Send an article");
  }

  @Test
  void aLinkIsNotReadWhereThatIsOff() {
    String response = fresh();
    sent(command("https://example.org/story", fresh(), response)).then().statusCode(200);

    assertThat(answer(response).path("text").asText()).contains("Links are not read here");
  }

  @Test
  void theSameEventTenTimesAtOnceIsAnsweredOnce() throws Exception {
    String response = fresh();
    String body = command(ARTICLE, fresh(), response);
    try (ExecutorService senders = Executors.newFixedThreadPool(10)) {
      List<Callable<Integer>> all =
          IntStream.range(0, 10)
              .mapToObj(i -> (Callable<Integer>) () -> sent(body).statusCode())
              .toList();
      for (Future<Integer> status : senders.invokeAll(all)) {
        assertThat(status.get()).isEqualTo(200);
      }
    }
    answer(response);
    pause(Duration.ofMillis(500));
    assertThat(answers(response)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"another key", "old", "to come", "another body", "no proof"})
  void whatIsNotProvenIsNotRead(String wrong) {
    String body = command(ARTICLE, fresh(), fresh());
    long seconds = Instant.now().getEpochSecond();
    RequestSpecification request =
        switch (wrong) {
          case "another key" -> signed(SECRET.replace('8', '9'), now(), body);
          case "old" -> signed(SECRET, String.valueOf(seconds - 301), body);
          case "to come" -> signed(SECRET, String.valueOf(seconds + 320), body);
          case "another body" -> signed(SECRET, now(), body + "&");
          default -> form();
        };
    request
        .body(body)
        .post("/chat/slack")
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/unauthenticated"));
  }

  /** Nothing but the proof counts before the proof: no form is too broken to be refused. */
  @Test
  void aBrokenFormWithoutProofIsUnauthenticated() {
    form().body("text=%zz&=&&%").post("/chat/slack").then().statusCode(401);
  }

  @Test
  void aBrokenFormWithProofIsABadRequest() {
    sent("text=%zz").then().statusCode(400).body("type", equalTo("/problems/invalid-request"));
  }

  @Test
  void moreThanAMessageIsTooLarge() {
    sent("text=" + "x".repeat(1 << 20)).then().statusCode(413);
  }

  @Test
  void onlyPostIsTaken() {
    given().get("/chat/slack").then().statusCode(405).header("Allow", equalTo("POST"));
  }

  @Test
  void aPlatformThatIsNotConfiguredHasNoAddress() {
    given().body("{}").post("/chat/telegram").then().statusCode(404);
  }
}
