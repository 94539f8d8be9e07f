package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Prometheus is told. {@code MetricsIT} asks the built program. */
@QuarkusTest
@WithTestResource(OpenAiServer.class)
class MetricsTest {

  private static final String ARTICLE =
      "Tern Valley Dairy said on Monday that its revenue rose to $412 million in the year to June. ";

  @TestHTTPResource("/figures")
  @SuppressWarnings("NullAway.Init")
  URI figures;

  private static final String CHAT =
      "gen_ai_operation_name=\"chat\",gen_ai_provider_name=\"openai\","
          + "gen_ai_request_model=\"double\"";

  @Test
  void requestsAreCountedByFunctionAndOutcome() {
    double good = value("checksummary_requests_seconds_count", "figures", "200", "ok");
    double bad = value("checksummary_requests_seconds_count", "figures", "400", "invalid-request");

    Http.post("figures", Http.object("text", "Sales rose 12%."));
    Http.post("figures", "{\"text\":12}");

    assertThat(value("checksummary_requests_seconds_count", "figures", "200", "ok") - good)
        .isEqualTo(1);
    assertThat(value("checksummary_requests_seconds_count", "figures", "400", "invalid-request"))
        .isEqualTo(bad + 1);
    assertThat(value("checksummary_requests_active")).isZero();
  }

  @Test
  void whoeverTakesTheAnswerAndLeavesAtOnceWasAnswered() throws IOException, InterruptedException {
    double good = value("checksummary_requests_seconds_count", "figures", "200", "ok");
    double gone = value("checksummary_requests_seconds_count", "figures", "cancelled");

    for (int i = 0; i < 300; i++) {
      takeAndLeave("{\"text\":\"Sales rose 12%.\"}");
    }

    assertThat(value("checksummary_requests_seconds_count", "figures", "cancelled"))
        .isEqualTo(gone);
    assertThat(value("checksummary_requests_seconds_count", "figures", "200", "ok"))
        .isBetween(good + 299, good + 300); // the last one may still be counted
  }

  @Test
  void numbersAreCountedByVerdict() {
    double contradicted = value("checksummary_numbers_total", "summarize", "contradicted");

    Http.post("summarize", with("flag", ARTICLE));

    assertThat(value("checksummary_numbers_total", "summarize", "contradicted"))
        .isEqualTo(contradicted + 1);
  }

  @Test
  void soAreThoseThatASummaryIsRejectedFor() {
    double contradicted = value("checksummary_numbers_total", "summarize", "contradicted");

    Http.post("summarize", with("reject", ARTICLE));

    assertThat(value("checksummary_numbers_total", "summarize", "contradicted"))
        .isEqualTo(contradicted + 1);
  }

  @Test
  void callsToTheModelAreCountedWithTheirTimeTheirEndAndTheirTokens() {
    double good = value("gen_ai_client_operation_duration_seconds_count", "error_type=\"\"", CHAT);
    double input = value("gen_ai_client_token_usage_sum", CHAT, "gen_ai_token_type=\"input\"");
    double output = value("gen_ai_client_token_usage_sum", CHAT, "gen_ai_token_type=\"output\"");

    Http.post("summarize", with("flag", ARTICLE + "Only this test asks for this one."));
    Http.post("summarize", with("flag", ARTICLE + "NONSENSE"));

    assertThat(value("gen_ai_client_operation_duration_seconds_count", "error_type=\"\"", CHAT))
        .isEqualTo(good + 1);
    assertThat(value("gen_ai_client_operation_duration_seconds_count", "\"nonsense\"", CHAT))
        .isPositive();
    assertThat(value("gen_ai_client_token_usage_sum", CHAT, "gen_ai_token_type=\"input\""))
        .isEqualTo(input + 321);
    assertThat(value("gen_ai_client_token_usage_sum", CHAT, "gen_ai_token_type=\"output\""))
        .isEqualTo(output + 54);
    assertThat(lines("gen_ai_client_operation_duration_seconds_bucket", CHAT, "le=\"81.92\""))
        .isNotEmpty();
  }

  @Test
  void digestsAreCountedByWhereTheyCameFrom() {
    String request = Http.object("text", ARTICLE + "It is asked for twice.");
    double misses = value("cache_gets_total", "digests", "\"miss\"");
    double hits = value("cache_gets_total", "digests", "\"hit\"");

    assertThat(Http.post("summarize", request).header("Cache-Status")).contains("stored");
    assertThat(Http.post("summarize", request).header("Cache-Status")).contains("hit");

    assertThat(value("cache_gets_total", "digests", "\"miss\"")).isEqualTo(misses + 1);
    assertThat(value("cache_gets_total", "digests", "\"hit\"")).isEqualTo(hits + 1);
    assertThat(value("cache_size", "digests")).isPositive();
  }

  @Test
  void soAreThoseThatRepeatOne() {
    double before = value("checksummary_model_retries_total", CHAT, "error_type=\"nonsense\"");

    Http.post("summarize", Http.object("text", ARTICLE + "NONSENSE"));

    assertThat(value("checksummary_model_retries_total", CHAT, "error_type=\"nonsense\""))
        .isEqualTo(before + 1);
  }

  @Test
  void aBreakerShowsItsState() {
    String model = "gen_ai_provider_name=\"openai\",gen_ai_request_model=\"double\"";

    assertThat(value("checksummary_breaker_state", model)).isEqualTo(1);
    assertThat(value("checksummary_breaker_state", model, "state=\"closed\"")).isEqualTo(1);
  }

  @Test
  void nothingThatARequestSaysBecomesALabel() {
    given().header("X-Request-Id", "Zanzibarian").get("/Zanzibarian?q=Zanzibarian");
    given().request("ZANZIBARIAN", "/figures");
    given().header("User-Agent", "Zanzibarian").body("Zanzibarian").post("/check");
    given().contentType("application/Zanzibarian").body("{}".getBytes(UTF_8)).post("/check");
    Http.post("figures", Http.object("Zanzibarian", "Zanzibarian"));

    assertThat(given().get("/q/metrics").asString()).doesNotContainIgnoringCase("Zanzibarian");
  }

  /** Over HTTP/2 from the first connection on. */
  private void takeAndLeave(String json) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(figures)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(json))
              .build();
      HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
      assertThat(response.statusCode()).isEqualTo(200);
      client.shutdownNow();
    }
  }

  private static String with(String onUnsupported, String article) {
    return "{\"text\":\"%s\",\"options\":{\"onUnsupported\":\"%s\"}}"
        .formatted(article, onUnsupported);
  }

  /** The sum over all series of a name whose labels hold every one of the words. */
  private static double value(String name, String... words) {
    return lines(name, words).stream()
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static List<String> lines(String name, String... words) {
    return given()
        .accept("text/plain") // without the exemplars that stand behind a value where traces are on
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .filter(line -> Arrays.stream(words).allMatch(line::contains))
        .toList();
  }
}
