package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tokens, calls and requests beyond their bounds; both figures are told. */
@QuarkusTest
@TestProfile(BoundsTest.Few.class)
@WithTestResource(BadServer.class)
class BoundsTest {

  private static final int REQUESTS = 4;
  private static final int CALLS = 3;

  private static final String ARTICLE =
      "Tern Valley Dairy said on Monday that its revenue rose to $412 million in the year to June. ";

  @TestHTTPResource("/summarize")
  @SuppressWarnings("NullAway.Init")
  private URL url;

  public static final class Few implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.memory.enabled", "false",
          "checksummary.limits.requests", Integer.toString(REQUESTS),
          "checksummary.limits.calls", Integer.toString(CALLS),
          "checksummary.limits.waiting-calls", "0",
          "checksummary.limits.tokens", "3000",
          "checksummary.limits.document-tokens", "2000",
          "checksummary.limits.deadline", "20s");
    }
  }

  @Test
  void anArticleOfTooManyTokensIsRefusedBeforeAnyCall() {
    Response response = Http.post("summarize", article("HUGE", 120));
    JsonNode problem = Http.tree(response);

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Http.problemOf(response)).isEqualTo("too-large");
    assertThat(problem.path("limit").asInt()).isEqualTo(2_000);
    assertThat(problem.path("actual").asInt()).isGreaterThan(2_000);
    assertThat(Seen.calls("HUGE")).isZero();
  }

  @Test
  void aRequestOfTooManyTokensIsRefusedBeforeItsCall() {
    Response response = Http.post("summarize", article("MUCH", 60));
    JsonNode problem = Http.tree(response);

    assertThat(response.statusCode()).as(response.asString()).isEqualTo(413);
    assertThat(problem.path("limit").asInt()).isEqualTo(3_000);
    assertThat(problem.path("actual").asInt()).isGreaterThan(3_000);
    assertThat(Seen.calls("MUCH")).isZero();
  }

  /** Three calls are held, a fourth is refused; so is what comes beyond four requests. */
  @Test
  void theSurplusIsRefusedAtOnceAndHealthStaysGreen() throws Exception {
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Response>> held = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        held.add(callers.submit(() -> Http.post("summarize", article("HOLD", 1))));
      }
      Seen.untilCalls("HOLD", CALLS);

      JsonNode refused = overloaded(Http.post("summarize", article("HOLD", 1)));
      assertThat(refused.path("limit").asInt()).isEqualTo(CALLS);
      assertThat(refused.path("actual").asInt()).isEqualTo(CALLS + 1);

      try (Socket fourth = unfinished()) {
        untilFull();
        List<Future<Response>> surplus =
            IntStream.range(0, 5 * REQUESTS)
                .mapToObj(i -> callers.submit(() -> Http.post("summarize", article("HOLD", 1))))
                .toList();
        for (Future<Response> one : surplus) {
          JsonNode problem = overloaded(one.get());
          assertThat(problem.path("limit").asInt()).isEqualTo(REQUESTS);
          assertThat(problem.path("actual").asInt()).isGreaterThan(REQUESTS);
        }
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(firstLineOf(unfinished())).startsWith("HTTP/1.1 503 ");
        assertThat(fourth.isConnected()).isTrue();
      }

      Seen.release();
      for (Future<Response> one : held) {
        assertThat(one.get().statusCode()).isEqualTo(200);
      }
      assertThat(Seen.calls("HOLD")).isEqualTo(CALLS);
    } finally {
      Seen.release();
    }
  }

  private static JsonNode overloaded(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(503);
    assertThat(Http.problemOf(response)).isEqualTo("overloaded");
    assertThat(response.header("Retry-After")).isEqualTo("1");
    return Http.tree(response);
  }

  /** A request whose body never comes: it holds its place. */
  private Socket unfinished() throws IOException {
    Socket socket = new Socket(url.getHost(), url.getPort());
    socket
        .getOutputStream()
        .write(
            "POST /summarize HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n"
                .getBytes(US_ASCII));
    return socket;
  }

  private static String firstLineOf(Socket socket) throws IOException {
    try (socket) {
      return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
          .readLine();
    }
  }

  private static void untilFull() {
    assertThat(
            IntStream.range(0, 500)
                .anyMatch(i -> Http.post("figures", Http.object("text", "1")).statusCode() == 503))
        .isTrue();
  }

  private static String article(String word, int paragraphs) {
    return Http.object(
        "text",
        IntStream.range(0, paragraphs)
            .mapToObj(i -> ARTICLE + "CASE-" + word + ".")
            .collect(Collectors.joining("\n\n")));
  }
}
