package io.checksummary.entry.function;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.http.ContentType.TEXT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Contract;
import io.checksummary.api.Lines;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong comes back as a problem. {@code ProblemsIT} asks the built program. */
@QuarkusTest
class ProblemsTest {

  static Stream<Arguments> invalid() {
    return Lines.of("invalid-requests.txt", 3);
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void namesEveryPlaceThatIsWrong(String function, String pointers, String request) {
    Response response = Http.post(function.toLowerCase(Locale.ROOT), request);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(
            Http.tree(response).path("errors").valueStream().map(e -> e.path("pointer").asText()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(pointers.split(" ")).map(p -> p.equals(".") ? "" : p).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "{",
        "{\"text\":\"a 1\"} {}",
        "{\"text\":\"a 1\",\"text\":\"b 2\"}",
        "{'text':'a 1'}",
        "{\"text\":NaN}",
        "\u0000"
      })
  void whatIsNoJsonIsInvalid(String body) {
    for (String function : Contract.FUNCTIONS) {
      assertThat(Http.problemOf(Http.post(function, body))).isEqualTo("invalid-request");
    }
  }

  @Test
  void anEmptyBodyIsInvalid() {
    Response response = given().contentType("application/json").post("/summarize");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Http.problemOf(response)).isEqualTo("invalid-request");
  }

  @Test
  void deepNestsAreInvalid() {
    for (String nest : List.of("[".repeat(500_000), "{\"a\":".repeat(100_000))) {
      // As bytes: text would be indented first, level by level, for a log that nobody reads.
      Response response =
          given().contentType("application/json").body(nest.getBytes(UTF_8)).post("/check");
      assertThat(Http.problemOf(response)).isEqualTo("invalid-request");
    }
  }

  @Test
  void bytesThatAreNotUtf8AreInvalid() {
    byte[] body = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xFF, '"', '}'};

    Response response = given().contentType("application/json").body(body).post("/figures");

    assertThat(Http.problemOf(response)).isEqualTo("invalid-request");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /summarize, POST",
    "GET, /check, POST",
    "GET, /figures?text=1, POST",
    "PUT, /figures, POST",
    "DELETE, /summarize, POST",
    "PATCH, /check, POST",
    "OPTIONS, /check, POST",
    "POST, /, 'GET, HEAD'",
    "POST, /openapi.json, 'GET, HEAD'",
    "DELETE, /problems/internal, 'GET, HEAD'",
    "POST, /samples/index.txt, 'GET, HEAD'"
  })
  void aWrongMethodIsToldTheRightOnes(String method, String path, String allowed) {
    Response response = given().request(method, path);

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.header("Allow")).isEqualTo(allowed);
    assertThat(Http.problemOf(response)).isEqualTo("method-not-allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/summarise",
        "/summarize/x",
        "/problems/no-such",
        "/samples/no-such.txt",
        "/samples/..%2F..%2Fapplication.properties",
        "/application.properties",
        "/q/nothing"
      })
  void anUnknownPathIsNotFound(String path) {
    Response got = given().urlEncodingEnabled(false).get(path);
    Response posted =
        given().urlEncodingEnabled(false).contentType("application/json").body("{}").post(path);

    assertThat(got.statusCode()).isEqualTo(404);
    assertThat(Http.problemOf(got)).isEqualTo("not-found");
    assertThat(posted.statusCode()).isIn(404, 405);
    Http.isProblem(posted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/html; charset=utf-8",
        "application/xml",
        "application/jsonp",
        "nonsense"
      })
  void anotherContentTypeIsUnsupported(String contentType) {
    Response response =
        given()
            .config(config().encoderConfig(encoderConfig().encodeContentTypeAs(contentType, TEXT)))
            .header("Content-Type", contentType)
            .body("{\"text\":\"a 1\"}")
            .post("/figures");

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(Http.problemOf(response)).isEqualTo("unsupported-document");
  }

  @Test
  void aFormIsUnsupported() {
    Response response = given().formParam("text", "a 1").post("/figures");

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(Http.problemOf(response)).isEqualTo("unsupported-document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json; charset=utf-8", "Application/JSON", "application/a+json"})
  void jsonIsJsonHoweverItIsSpelt(String contentType) {
    Response response =
        given()
            .header("Content-Type", contentType)
            .body("{\"text\":\"a 1\"}".getBytes(UTF_8))
            .post("/figures");

    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void aCompressedBodyIsUnsupported() {
    Response response =
        given()
            .header("Content-Encoding", "gzip")
            .contentType("application/json")
            .body(new byte[] {31, -117, 8, 0})
            .post("/figures");

    assertThat(Http.problemOf(response)).isEqualTo("unsupported-document");
  }

  @Test
  void aDocumentOfAnotherTypeIsUnsupported() {
    String bytes = Base64.getEncoder().encodeToString("%PDF-1.7".getBytes(UTF_8));

    for (String mediaType : new String[] {"application/pdf", "text/plain", "text/html"}) {
      Response response =
          Http.post("summarize", Http.object("document", bytes, "mediaType", mediaType));
      assertThat(response.statusCode()).isEqualTo(415);
      assertThat(Http.problemOf(response)).isEqualTo("unsupported-document");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "\u00a0", "\uDC00", "***"})
  void nothingToReadIsSaidToBeNothing(String nothing) {
    assertNothing(Http.post("summarize", Http.object("text", nothing)));
    assertNothing(Http.post("check", Http.object("source", nothing, "summary", "Up 1%.")));
    assertNothing(Http.post("check", Http.object("source", "Up 1%.", "summary", nothing)));
  }

  private static void assertNothing(Response response) {
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Http.problemOf(response)).isEqualTo("nothing-to-summarise");
  }

  @Test
  void moreTextThanTheLimitIsTooLarge() {
    for (String function : Contract.FUNCTIONS) {
      String member = function.equals("check") ? "source" : "text";
      String request = Http.object(member, "a".repeat(2_000_000) + "b", "summary", "");
      if (!function.equals("check")) {
        request = Http.object(member, "a".repeat(2_000_000) + "b");
      }
      Response response = Http.post(function, request);
      assertThat(response.statusCode()).isEqualTo(413);
      JsonNode problem = Http.tree(response);
      assertThat(problem.path("limit").asInt()).isEqualTo(2_000_000);
      assertThat(problem.path("actual").asInt()).isEqualTo(2_000_001);
    }
  }

  @Test
  void figuresOfAnotherLanguageAreRefusedRatherThanMisread() {
    Response response =
        Http.post(
            "figures",
            Http.object(
                "text",
                "Omsättningen steg till 1.500 euro, men det är inte nog för ägarna av företaget."));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Http.tree(response).at("/errors/0/pointer").asText()).isEqualTo("/text");
  }

  @Test
  void theCallersNameForARequestComesBack() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    assertThat(Http.post(given().header("X-Request-Id", "order-7.a_~"), "check", "{}"))
        .returns("order-7.a_~", r -> Http.tree(r).path("instance").asText());
    assertThat(
            Http.post(
                given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"),
                "check",
                "{}"))
        .returns(trace, r -> r.header("X-Request-Id"));
    assertThat(
            Http.post(given().header("X-Request-Id", "<b>"), "figures", "{\"text\":\"1\"}")
                .header("X-Request-Id"))
        .matches("[0-9a-f-]{36}");
  }
}
