package io.checksummary.entry.function;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would take memory without bound is refused, or told to come back; both figures are told. */
@QuarkusTest
@TestProfile(MemoryBoundsTest.Little.class)
@Timeout(120)
class MemoryBoundsTest {

  private static final int FIGURES = 500;
  private static final int BODIES = 102_400;

  @TestHTTPResource("/figures")
  @SuppressWarnings("NullAway.Init")
  private URL url;

  public static final class Little implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.limits.figures", Integer.toString(FIGURES),
          "checksummary.limits.body", Integer.toString(BODIES),
          "checksummary.limits.bodies", Integer.toString(BODIES));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures", "check", "summarize"})
  void moreNumbersThanTheMostAreRefused(String function) {
    String text = "It sold 3 of 17 boats in 2016. ".repeat(200);
    String body =
        function.equals("check")
            ? Http.object("source", text, "summary", "It sold 3 boats.")
            : Http.object("text", text);

    Response response = Http.post(function, body);
    JsonNode problem = Http.tree(response);

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Http.problemOf(response)).isEqualTo("too-large");
    assertThat(problem.path("limit").asInt()).isEqualTo(FIGURES);
    assertThat(problem.path("actual").asInt()).isGreaterThan(FIGURES);
  }

  @Test
  void numbersOfASummaryCountToo() {
    String half = "It sold 3 of 17 boats in 2016. ".repeat(100);

    Response response = Http.post("check", Http.object("source", half, "summary", half));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Http.tree(response).path("actual").asInt()).isGreaterThan(FIGURES);
  }

  @Test
  void aLargeBodyBesideALargeOneIsToldToComeBackAndASmallOneIsNot() throws IOException {
    String large = Http.object("text", "The firm sold boats to its best buyers. ".repeat(2_250));
    try (Socket held = unfinished(BODIES - 5_000)) {
      Response refused = untilStatus(large, 503);
      assertThat(Http.problemOf(refused)).isEqualTo("overloaded");
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(Http.tree(refused).path("limit").asInt()).isEqualTo(BODIES);
      assertThat(Http.tree(refused).path("actual").asInt()).isGreaterThan(BODIES);

      assertThat(Http.post("figures", Http.object("text", "It sold 3 boats.")).statusCode())
          .isEqualTo(200);
      assertThat(held.isConnected()).isTrue();
    }
    assertThat(untilStatus(large, 200).statusCode()).isEqualTo(200);
  }

  private static Response untilStatus(String body, int status) {
    Response response = Http.post("figures", body);
    for (int i = 0; i < 500 && response.statusCode() != status; i++) {
      LockSupport.parkNanos(10_000_000);
      response = Http.post("figures", body);
    }
    return response;
  }

  /** A request whose body never comes to its end. */
  private Socket unfinished(int length) throws IOException {
    Socket socket = new Socket(url.getHost(), url.getPort());
    String head =
        "POST /figures HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
            + length
            + "\r\n\r\n{";
    socket.getOutputStream().write(head.getBytes(US_ASCII));
    return socket;
  }
}
