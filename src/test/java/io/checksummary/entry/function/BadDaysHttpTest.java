package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a model's server, from the wire to the caller. */
@QuarkusTest
@TestProfile(BadDaysHttpTest.Small.class)
@WithTestResource(BadServer.class)
class BadDaysHttpTest {

  private static final String ARTICLE =
      "Tern Valley Dairy said on Monday that its revenue rose to $412 million in the year to June. ";

  @TestHTTPResource("/summarize")
  @SuppressWarnings("NullAway.Init")
  private URL url;

  /** Little time, short parts, and no breaker: each case is to meet the server itself. */
  public static final class Small implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.memory.enabled", "false",
          "checksummary.limits.deadline", "6s",
          "checksummary.model-budget", "300",
          "checksummary.breaker.enabled", "false");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RATE-SECONDS, 2",
    "RATE-DATE,    2",
    "ERROR-500,    2",
    "ERROR-503,    2",
    "RESET,        2",
    "CUT,          2",
    "FENCES,       1"
  })
  void whatPassesEndsInADigest(String word, int calls) {
    JsonNode digest = Http.answer("summarize", article(word));

    assertThat(digest.path("summary").asText()).contains("$412 million");
    assertThat(digest.at("/check/passed").asBoolean()).isTrue();
    assertThat(digest.at("/usage/calls").asInt()).isEqualTo(calls);
    assertThat(Seen.calls(word)).isEqualTo(calls);
  }

  @ParameterizedTest
  @CsvSource({
    "NONSENSE,       502, model-failed,      true,  2",
    "CUT-JSON,       502, model-failed,      true,  2",
    "EMPTY,          502, model-failed,      true,  2",
    "EMPTY-BODY,     502, model-failed,      ,      ",
    "REFUSAL,        502, model-failed,      ,      ",
    "FILTER,         502, model-failed,      false, 1",
    "CONTEXT-ALWAYS, 502, model-failed,      false, 1",
    "WRONG-NAME,     502, model-failed,      false, 1",
    "WRONG-KEY,      502, model-failed,      false, 1",
    "RATE-LONG,      503, model-unavailable, true,  1",
    "RATE-FAR,       503, model-unavailable, true,  1",
    "ERROR-ALWAYS,   503, model-unavailable, true,  ",
    "SILENCE,        504, deadline-exceeded, true,  1",
    "DRIP,           504, deadline-exceeded, true,  1"
  })
  void whatDoesNotEndsInAProblemThatSaysWhatWasTried(
      String word, int status, String type, Boolean retryable, Integer calls) {
    int before = Seen.calls(word);
    Response response = Http.post("summarize", article(word));
    JsonNode problem = Http.tree(response);

    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    assertThat(Http.problemOf(response)).isEqualTo(type);
    assertThat(problem.path("detail").asText())
        .containsPattern("Tried: [1-4] calls? of openai \\(double\\) in \\d\\.\\d s\\.");
    assertThat(response.asString()).doesNotContain("key-of-a-test").doesNotContain("Tern Valley");
    if (retryable != null) {
      assertThat(problem.path("retryable").asBoolean()).isEqualTo(retryable);
    }
    assertThat(Seen.calls(word) - before)
        .isBetween(calls == null ? 1 : calls, calls == null ? 4 : calls);
  }

  @ParameterizedTest
  @CsvSource({"RATE-LONG, 100, 120", "RATE-FAR, 280, 300"})
  void aWaitBeyondTheDeadlineIsPassedOn(String word, int least, int most) {
    Response response = Http.post("summarize", article(word));

    assertThat(Integer.parseInt(response.header("Retry-After"))).isBetween(least, most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SILENCE", "DRIP"})
  void atTheDeadlineTheConnectionIsClosed(String word) {
    Http.post("summarize", article(word));

    Seen.untilClosed(word, 1);
  }

  @Test
  void aContextThatIsTooShortSplitsTheArticle() {
    JsonNode digest = Http.answer("summarize", article("CONTEXT", 12));

    assertThat(digest.at("/coverage/chunks").asInt()).isGreaterThan(1);
    assertThat(digest.at("/coverage/failedChunks").asInt()).isZero();
    assertThat(digest.at("/coverage/read")).isEqualTo(digest.at("/coverage/characters"));
    assertThat(digest.at("/check/passed").asBoolean()).isTrue();
  }

  @Test
  void aPartThatFailsIsSaidToBeMissing() {
    String rest = IntStream.range(0, 40).mapToObj(i -> ARTICLE).collect(Collectors.joining("\n\n"));

    JsonNode digest = Http.answer("summarize", Http.object("text", "CASE-STUMBLE " + rest));

    assertThat(digest.at("/coverage/failedChunks").asInt()).isEqualTo(1);
    assertThat(digest.at("/coverage/chunks").asInt()).isGreaterThan(3);
    assertThat(digest.at("/coverage/read").asInt())
        .isLessThan(digest.at("/coverage/characters").asInt());
    assertThat(digest.at("/check/passed").asBoolean()).isFalse();
  }

  @Test
  void afterAWrongKeyTheOtherPartsAreNotAsked() {
    int before = Seen.calls("WRONG-KEY");

    Response response = Http.post("summarize", article("WRONG-KEY", 150));

    assertThat(Http.problemOf(response)).isEqualTo("model-failed");
    assertThat(Seen.calls("WRONG-KEY") - before).isBetween(1, 8);
  }

  @Test
  void whoeverGoesAwayEndsTheCall() throws IOException {
    byte[] body = article("GONE").getBytes(StandardCharsets.UTF_8);
    try (Socket caller = new Socket(url.getHost(), url.getPort())) {
      caller.getOutputStream().write(head(body.length));
      caller.getOutputStream().write(body);
      caller.getOutputStream().flush();
      Seen.untilCalls("GONE", 1);
    }

    Seen.untilClosed("GONE", 1);
    assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyThatNeverComesIsNotWaitedFor() throws IOException {
    try (Socket caller = new Socket(url.getHost(), url.getPort())) {
      caller.getOutputStream().write(head(99));

      String answer = firstAnswer(caller);

      assertThat(answer).startsWith("HTTP/1.1 504 ").contains("deadline-exceeded");
    }
  }

  /** Up to the end of its body; the connection stays open for the minute that it may idle. */
  private static String firstAnswer(Socket caller) throws IOException {
    StringBuilder answer = new StringBuilder();
    while (answer.indexOf("}") < 0) {
      int next = caller.getInputStream().read();
      assertThat(next).as("after %s", answer).isNotNegative();
      answer.append((char) next);
    }
    return answer.toString();
  }

  private static byte[] head(int length) {
    return String.join(
            "\r\n",
            "POST /summarize HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            "Content-Length: " + length,
            "",
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String article(String word) {
    return article(word, 1);
  }

  private static String article(String word, int paragraphs) {
    return Http.object(
        "text",
        IntStream.range(0, paragraphs)
            .mapToObj(i -> ARTICLE + "CASE-" + word + ".")
            .collect(Collectors.joining("\n\n")));
  }
}
