package io.checksummary.entry.function.event;

import static io.checksummary.entry.function.Http.isProblem;
import static io.checksummary.entry.function.Http.problemOf;
import static io.checksummary.entry.function.Http.tree;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Contract;
import io.checksummary.entry.function.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What asks by CloudEvents gets the same answers as what asks over HTTP, and the same problems. */
@QuarkusTest
class EventRouteTest {

  private static final String EVENT = "application/cloudevents+json";
  private static final String BATCH = "application/cloudevents-batch+json";
  private static final String FIGURES = "{\"text\":\"Sales rose 9 per cent.\"}";
  private static final String CHECK =
      "{\"source\":\"Sales rose 9 per cent.\",\"summary\":\"Sales rose 8 per cent.\"}";

  @ParameterizedTest
  @CsvSource({"summarize, digest", "check, verdicts", "figures, quantities"})
  void aStructuredEventIsAnsweredByOneThatNamesItsCause(String function, String answered) {
    String request = function.equals("check") ? CHECK : FIGURES;

    JsonNode event = tree(ok(send(EVENT, event("e-1", function, request))));

    assertThat(event.path("specversion").asText()).isEqualTo("1.0");
    assertThat(event.path("type").asText()).isEqualTo("io.checksummary." + answered);
    assertThat(event.path("source").asText()).isEqualTo("/checksummary/" + function);
    assertThat(event.path("subject").asText()).isEqualTo("doc-1");
    assertThat(event.path("causationid").asText()).isEqualTo("e-1");
    assertThat(event.path("causationsource").asText()).isEqualTo("/desk");
    assertThat(Contract.violations(Contract.answerOf(function), event.path("data"))).isEmpty();
  }

  @Test
  void aBinaryEventIsAnsweredInKindWithTheBytesOfTheFunction() {
    Response answer =
        given()
            .contentType("application/json")
            .header("CE-Id", "e-2")
            .header("ce-source", "/desk")
            .header("Ce-Specversion", "1.0")
            .header("ce-type", "io.checksummary.figures")
            .body(FIGURES)
            .post("/");

    assertThat(ok(answer).asString()).isEqualTo(Http.post("figures", FIGURES).asString());
    assertThat(answer.contentType()).isEqualTo("application/json");
    assertThat(answer.header("ce-type")).isEqualTo("io.checksummary.quantities");
    assertThat(answer.header("ce-causationid")).isEqualTo("e-2");
  }

  @Test
  void anEventThatComesTwiceIsAnsweredByOne() {
    String one = ok(send(EVENT, event("e-3", "figures", FIGURES))).asString();

    assertThat(send(EVENT, event("e-3", "figures", FIGURES)).asString()).isEqualTo(one);
    assertThat(tree(send(EVENT, event("e-4", "figures", FIGURES))).path("id"))
        .isNotEqualTo(tree(one).path("id"));
  }

  @Test
  void eachEventOfABatchIsAnsweredForItself() {
    String batch =
        batch(
            event("a", "check", CHECK),
            event("b", "figures", "{\"txt\":\"9\"}"),
            event("c", "figures", FIGURES));

    Response answer = ok(send(BATCH, batch));
    JsonNode events = tree(answer);

    assertThat(answer.contentType()).isEqualTo(BATCH);
    assertThat(events.findValuesAsText("causationid")).containsExactly("a", "b", "c");
    assertThat(events.get(0).path("type").asText()).isEqualTo("io.checksummary.verdicts");
    assertThat(events.get(1).path("type").asText()).isEqualTo("io.checksummary.problem");
    assertThat(events.get(1).path("datacontenttype").asText())
        .isEqualTo("application/problem+json");
    assertThat(Contract.violations("Problem", events.get(1).path("data"))).isEmpty();
    assertThat(events.get(2).path("type").asText()).isEqualTo("io.checksummary.quantities");
  }

  @Test
  void aBatchOfNoneIsAnsweredByNone() {
    assertThat(ok(send(BATCH, "[]")).asString()).isEqualTo("[]");
  }

  @Test
  void aBatchHasItsBound() {
    String event = event("a", "figures", FIGURES);
    String batch =
        IntStream.rangeClosed(0, EventReader.MOST_EVENTS)
            .mapToObj(i -> event)
            .collect(Collectors.joining(",", "[", "]"));

    Response answer = send(BATCH, batch);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(problemOf(answer)).isEqualTo("too-large");
    assertThat(tree(answer).path("limit").asInt()).isEqualTo(EventReader.MOST_EVENTS);
  }

  @Test
  void theProblemOfARequestIsThatOfTheFunction() {
    Response answer = send(EVENT, event("e", "figures", "{\"txt\":\"9\"}"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(tree(isProblem(answer)).path("errors").findValuesAsText("pointer"))
        .contains("/txt", "/text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"io.checksummary.other", "figures", "io.checksummary.digest"})
  void anUnknownTypeIsNotFound(String type) {
    Response answer = send(EVENT, event("e", "x", "{}").replace("io.checksummary.x", type));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(problemOf(answer)).isEqualTo("not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "[]",
        "{}",
        "{\"specversion\":\"1.0\"",
        "{\"specversion\":\"9\",\"id\":\"e\",\"source\":\"/m\",\"type\":\"t\"}",
        "{\"specversion\":\"1.0\",\"id\":{},\"source\":\"/m\",\"type\":\"t\"}",
        "{\"specversion\":\"1.0\",\"id\":\"e\",\"source\":\"::a b\",\"type\":\"t\"}",
        "{\"specversion\":\"1.0\",\"id\":\"e\",\"id\":\"f\",\"source\":\"/m\",\"type\":\"t\"}",
        "{\"specversion\":\"1.0\",\"id\":\"e\",\"source\":\"/m\",\"type\":\"t\",\"time\":\"now\"}"
      })
  void whatIsNoEventIsInvalid(String body) {
    Response answer = send(EVENT, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problemOf(answer)).isEqualTo("invalid-request");
  }

  @Test
  void dataThatIsNotJsonIsNotRead() {
    String event =
        event("e", "figures", "\"9\"")
            .replace("\"data\"", "\"datacontenttype\":\"text/plain\",\"data\"");

    assertThat(send(EVENT, event).statusCode()).isEqualTo(415);
    assertThat(send("application/cloudevents+avro", "x").statusCode()).isEqualTo(415);
    assertThat(send("application/json", "{}").statusCode()).isEqualTo(415);
  }

  @Test
  void theGateHoldsForEvents() {
    Response large = send(EVENT, event("e", "figures", "\"" + "a".repeat(11_000_000) + "\""));
    Response packed =
        given().header("Content-Encoding", "gzip").contentType(EVENT).body("x").post("/");
    Response foreign = given().header("Origin", "http://evil.example").body("x").post("/");

    assertThat(problemOf(large)).isEqualTo("too-large");
    assertThat(problemOf(packed)).isEqualTo("unsupported-document");
    assertThat(problemOf(foreign)).isEqualTo("foreign-caller");
  }

  @Test
  void whoeverReadsGetsThePage() {
    assertThat(given().get("/").contentType()).startsWith("text/html");
    assertThat(given().head("/").statusCode()).isEqualTo(200);
    assertThat(given().put("/").header("Allow")).isEqualTo("GET, HEAD, POST");
  }

  private static String event(String id, String function, String data) {
    return "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/desk\",\"subject\":\"doc-1\",\"type\":\"io.checksummary.%s\",\"data\":%s}"
        .formatted(id, function, data);
  }

  private static String batch(String... events) {
    return "[" + String.join(",", events) + "]";
  }

  private static Response send(String type, String body) {
    EncoderConfig asText = new EncoderConfig().encodeContentTypeAs(type, ContentType.TEXT);
    return given()
        .config(RestAssuredConfig.config().encoderConfig(asText))
        .contentType(type)
        .body(body)
        .post("/");
  }

  private static Response ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }
}
