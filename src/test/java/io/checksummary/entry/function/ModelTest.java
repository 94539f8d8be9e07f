package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Contract;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(digest.at("/usage/inputTokens").asInt()).isEqualTo(2 * 321);
    assertThat(digest.at("/usage/outputTokens").asInt()).isEqualTo(2 * 54);
  }

  @Test
  void aNumberThatTheSourceContradictsIsPutRight() {
    JsonNode digest = Http.answer("summarize", Http.object("text", ARTICLE));

    assertThat(digest.at("/numbers/0/text").asText()).isEqualTo("$412 million");
    assertThat(digest.at("/check/passed").asBoolean()).isTrue();
    assertThat(digest.at("/usage/calls").asInt()).isEqualTo(2);
    assertThat(digest.at("/usage/repairs").asInt()).isEqualTo(1);
    assertThat(digest.at("/usage/inputTokens").asInt()).isEqualTo(642);
  }

  @ParameterizedTest
  @ValueSource(strings = {"STUBBORN", "LATE-REPAIR"})
  void whatStillFailsIsFlagged(String word) {
    String article = ARTICLE.replace("Dairy said", "Dairy (" + word + ") said");

    JsonNode digest = Http.answer("summarize", Http.object("text", article));

    assertThat(digest.at("/numbers/0/text").asText()).isEqualTo("$421 million");
    assertThat(digest.at("/numbers/0/verdict").asText()).isEqualTo("contradicted");
    assertThat(digest.at("/usage/repairs").asInt()).isEqualTo(1);
  }

  @Test
  void whoOnlyWantsItFlaggedPaysForOneCall() {
    JsonNode digest = answer("\"onUnsupported\":\"flag\"");

    assertThat(digest.at("/numbers/0/text").asText()).isEqualTo("$421 million");
    assertThat(digest.at("/numbers/0/verdict").asText()).isEqualTo("contradicted");
    assertThat(digest.at("/check/passed").asBoolean()).isFalse();
    assertThat(digest.at("/usage/calls").asInt()).isEqualTo(1);
  }

  @Test
  void takesThemOutWhereThatIsAskedAndTellsWhich() {
    JsonNode digest = answer("\"onUnsupported\":\"redact\"");

    assertThat(digest.path("summary").asText())
        .isEqualTo(
            "Revenue at Tern Valley Dairy was a figure that the source does not give. It sells milk.");
    assertThat(digest.path("numbers")).isEmpty();
    assertThat(digest.at("/redactions/0/text").asText()).isEqualTo("$421 million");
    assertThat(digest.at("/redactions/0/verdict").asText()).isEqualTo("contradicted");
    assertThat(Contract.violations("Digest", digest)).isEmpty();
  }

  @Test
  void aRuleGoesBeforeWhatIsDoneOtherwise() {
    Response response =
        post(
            "\"onUnsupported\":\"flag\",\"policy\":[{\"kind\":\"percent\",\"then\":\"flag\"},"
                + "{\"kind\":\"money\",\"verdict\":\"contradicted\",\"then\":\"reject\"}]");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Http.tree(response).at("/numbers/0/quantity/kind").asText()).isEqualTo("money");
  }

  private static JsonNode answer(String options) {
    Response response = post(options);
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return Http.tree(response);
  }

  private static Response post(String options) {
    return Http.post("summarize", "{\"text\":\"" + ARTICLE + "\",\"options\":{" + options + "}}");
  }

  @Test
  void wrongNumbersAreConfirmedAsWrongByteForByte() {
    Http.requireReplayable(Http.object("text", ARTICLE), ARTICLE);
    Http.requireReplayable(
        Http.object("text", ARTICLE, "title", "421 cows", "publishedAt", "2024-03-14"), ARTICLE);
  }

  @Test
  void rejectsThemWhereThatIsAsked() {
    Response response = post("\"onUnsupported\":\"reject\"");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Http.problemOf(response)).isEqualTo("numbers-not-supported");
    assertThat(Http.tree(response).at("/numbers/0/text").asText()).isEqualTo("$421 million");
  }

  @Test
  void theSameArticleTwiceIsAskedOnceAndToldByAHeaderOnly() {
    String request = Http.object("text", ARTICLE + "Nobody else asks for this one.");

    Response first = Http.post("summarize", request);
    Response second = Http.post("summarize", request);

    assertThat(first.header("Cache-Status")).isEqualTo("checksummary; fwd=miss; stored");
    assertThat(second.header("Cache-Status")).matches("checksummary; hit; ttl=[1-9]\\d*");
    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(
            Http.post(given().header("Cache-Control", "no-cache"), "summarize", request)
                .header("Cache-Status"))
        .isEqualTo("checksummary; fwd=miss; stored");
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
