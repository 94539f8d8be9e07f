package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A function whose limits are low. {@code LimitsIT} asks the built program the same. */
@QuarkusTest
@TestProfile(LimitsTest.Low.class)
class LimitsTest {

  private static final int MOST_BYTES = 2048;
  private static final int MOST_CHARACTERS = 1000;
  private static final int MOST_OF_ANSWER = 3000;

  /** So often a request is sent until the server has seen what another connection did. */
  private static final int PATIENCE = 500;

  @TestHTTPResource("/")
  @SuppressWarnings("NullAway.Init")
  private URL url;

  public static final class Low implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.limits.body", Integer.toString(MOST_BYTES),
          "checksummary.limits.characters", Integer.toString(MOST_CHARACTERS),
          "checksummary.limits.answer", Integer.toString(MOST_OF_ANSWER),
          "checksummary.limits.requests", "1");
    }
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsNotRead() {
    Response response = Http.post("figures", Http.object("text", "a".repeat(MOST_BYTES)));

    assertTooLarge(response, MOST_BYTES);
    assertThat(Http.tree(response).path("actual").asInt()).isEqualTo(MOST_BYTES + 11);
  }

  @Test
  void aBodyThatGrowsTooLargeIsNotReadOn() throws IOException {
    try (Socket socket = connect()) {
      OutputStream out = socket.getOutputStream();
      out.write(head("Transfer-Encoding: chunked"));
      out.write("1000\r\n".getBytes(US_ASCII));
      out.write("a".repeat(0x1000).getBytes(US_ASCII));
      out.flush();

      assertThat(firstLine(socket)).startsWith("HTTP/1.1 413 ");
    }
  }

  /** Neither of one that says so nor of one that grows is more than the answer waited for. */
  @Test
  void theConnectionEndsBehindABodyThatIsTooLarge() throws IOException {
    for (String length : new String[] {"Content-Length: 99999", "Transfer-Encoding: chunked"}) {
      try (Wire wire = Wire.to(url)) {
        wire.send(new String(head(length), US_ASCII) + "1000\r\n" + "a".repeat(0x1000));

        Wire.Answer answer = wire.answer();

        assertThat(answer.problem()).isEqualTo("too-large");
        assertThat(answer.headers()).containsEntry("connection", "close");
        wire.untilEnded();
      }
    }
  }

  @Test
  void moreCharactersThanTheLimitAreTooLarge() {
    Response response =
        Http.post(
            "check",
            Http.object("source", "a".repeat(MOST_CHARACTERS), "summary", "b", "title", "c"));

    assertTooLarge(response, MOST_CHARACTERS);
    assertThat(Http.tree(response).path("actual").asInt()).isEqualTo(MOST_CHARACTERS + 2);
  }

  @Test
  void asManyCharactersAsTheLimitAreNot() {
    assertThat(Http.answer("figures", Http.object("text", "a".repeat(MOST_CHARACTERS))).isObject())
        .isTrue();
  }

  @Test
  void anAnswerThatIsTooLargeIsNotGiven() {
    Response response = Http.post("figures", Http.object("text", "It rose 7%. ".repeat(80)));

    assertTooLarge(response, MOST_OF_ANSWER);
    assertThat(Http.tree(response).path("actual").asInt()).isGreaterThan(MOST_OF_ANSWER);
    assertThat(Http.tree(response).path("detail").asText()).startsWith("The answer is larger than");
  }

  @Test
  void oneRequestMoreThanTheBoundIsToldToComeBack() throws IOException {
    try (Socket first = holdTheOnlyPlace()) {
      assertThat(first.isConnected()).isTrue();

      Response second = figures();

      assertThat(Http.problemOf(second)).isEqualTo("overloaded");
      assertThat(second.header("Retry-After")).isEqualTo("1");
      assertThat(Http.tree(second).path("retryable").asBoolean()).isTrue();
    }
    assertThat(until(200).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNoFunctionIsServedAllTheSame() throws IOException {
    try (Socket first = holdTheOnlyPlace()) {
      assertThat(first.isConnected()).isTrue();
      assertThat(given().get("/").statusCode()).isEqualTo(200);
    }
    until(200);
  }

  /** A request that waits for its body; again where the one before had not been let go yet. */
  private Socket holdTheOnlyPlace() throws IOException {
    for (int i = 0; i < PATIENCE; i++) {
      Socket first = connect();
      first.getOutputStream().write(head("Content-Length: 100"));
      boolean full = Stream.generate(LimitsTest::figures).limit(20).anyMatch(LimitsTest::isFull);
      if (full && isFull(figures()) && first.getInputStream().available() == 0) {
        return first;
      }
      first.close();
    }
    throw new AssertionError("nobody ever holds the place");
  }

  private static boolean isFull(Response response) {
    return response.statusCode() == 503;
  }

  private static Response figures() {
    return Http.post("figures", "{\"text\":\"1\"}");
  }

  private static Response until(int status) {
    return Stream.generate(LimitsTest::figures)
        .limit(PATIENCE)
        .filter(response -> response.statusCode() == status)
        .findFirst()
        .orElseThrow(() -> new AssertionError("never " + status));
  }

  private static void assertTooLarge(Response response, int limit) {
    JsonNode problem = Http.tree(response);
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Http.problemOf(response)).isEqualTo("too-large");
    assertThat(problem.path("limit").asInt()).isEqualTo(limit);
  }

  private Socket connect() throws IOException {
    return new Socket(url.getHost(), url.getPort());
  }

  private static byte[] head(String header) {
    return ("POST /figures HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + header
            + "\r\n\r\n")
        .getBytes(US_ASCII);
  }

  private static String firstLine(Socket socket) throws IOException {
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
  }
}
