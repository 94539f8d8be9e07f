package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model does, good and bad, as a caller sees it. {@code ModelIT} asks the built program. */
@QuarkusTest
@WithTestResource(OpenAiServer.class)
class ModelTest {

  private static final String ARTICLE =
      "Tern Valley Dairy said on Monday that its revenue rose to $412 million in the year to June. ";

  @Test
  void summarizeAsksTheModelThatIsConfigured() {
    JsonNode digest = Http.answer("summarize", Http.object("text", ARTICLE));

    assertThat(digest.path("title").asText()).isEqualTo("A dairy's year");
    assertThat(digest.at("/usage/provider").asText()).isEqualTo("openai");
    assertThat(digest.at("/usage/model").asText()).isEqualTo("double-2026");
    assertThat(digest.at("/usage/inputTokens").asInt()).isEqualTo(321);
    assertThat(digest.at("/usage/outputTokens").asInt()).isEqualTo(54);
  }

  @Test
  void flagsANumberThatTheSourceDoesNotGive() {
    JsonNode digest = Http.answer("summarize", Http.object("text", ARTICLE));

    assertThat(digest.at("/numbers/0/text").asText()).isEqualTo("$421 million");
    assertThat(digest.at("/numbers/0/verdict").asText()).isEqualTo("contradicted");
    assertThat(digest.at("/check/passed").asBoolean()).isFalse();
  }

  @Test
  void rejectsThemWhereThatIsAsked() {
    Response response =
        Http.post(
            "summarize",
            "{\"text\":\"" + ARTICLE + "\",\"options\":{\"onUnsupported\":\"reject\"}}");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Http.problemOf(response)).isEqualTo("numbers-not-supported");
    assertThat(Http.tree(response).at("/numbers/0/text").asText()).isEqualTo("$421 million");
  }

  @ParameterizedTest
  @CsvSource({
    "UNAUTHORISED,  502, model-failed",
    "UNKNOWN-MODEL, 502, model-failed",
    "NONSENSE,      502, model-failed",
    "RATE-LIMITED,  503, model-unavailable",
    "SILENCE,       504, deadline-exceeded"
  })
  void anOutageIsAProblem(String word, int status, String problem) {
    Response response = Http.post("summarize", Http.object("text", ARTICLE + word));

    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    assertThat(Http.problemOf(response)).isEqualTo(problem);
    assertThat(response.asString()).doesNotContain("key-of-a-test").doesNotContain("Tern Valley");
  }

  @Test
  void whoIsRateLimitedLearnsHowLong() {
    Response response = Http.post("summarize", Http.object("text", ARTICLE + "RATE-LIMITED"));

    assertThat(response.header("Retry-After")).isEqualTo("120");
    assertThat(Http.tree(response).path("retryable").asBoolean()).isTrue();
  }

  @Test
  void aCheckAsksNoModel() {
    JsonNode answer =
        Http.answer("check", Http.object("source", ARTICLE + "UNAUTHORISED", "summary", ARTICLE));

    assertThat(answer.path("numbers")).isNotEmpty();
  }
}
