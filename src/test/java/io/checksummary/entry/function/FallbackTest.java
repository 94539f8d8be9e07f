package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second model where the first does not answer; and breakers, which remember across requests. */
@QuarkusTest
@TestProfile(FallbackTest.TwoModels.class)
@WithTestResource(BadServer.class)
@TestMethodOrder(MethodName.class)
class FallbackTest {

  private static final String ARTICLE =
      "Tern Valley Dairy said on Monday that its revenue rose to $412 million in the year to June. ";

  public static final class TwoModels implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.memory.enabled", "false",
          "checksummary.fallback-model", "openai:second",
          "checksummary.limits.deadline", "6s",
          "checksummary.retries", "0",
          "checksummary.breaker.calls", "20",
          "checksummary.breaker.open", "1h",
          "checksummary.breaker.timeout", "1s");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FIRST-DOWN", "FIRST-DENIED", "FIRST-SILENT"})
  void aTheSecondModelAnswersAndTheDigestSaysSo(String word) {
    JsonNode digest = Http.answer("summarize", Http.object("text", ARTICLE + "CASE-" + word));

    assertThat(digest.path("summary").asText()).contains("$412 million");
    assertThat(digest.at("/usage/calls").asInt()).isEqualTo(2);
    assertThat(digest.at("/usage/model").asText()).isEqualTo("second");
    assertThat(digest.at("/provenance/model").asText()).isEqualTo("openai:second");
    assertThat(Seen.calls(word, "second")).isEqualTo(1);
  }

  @Test
  void bWhereBothFailBothAreTold() {
    Response response = Http.post("summarize", Http.object("text", ARTICLE + "CASE-BOTH-DOWN"));
    String detail = Http.tree(response).path("detail").asText();

    assertThat(Http.problemOf(response)).isEqualTo("model-unavailable");
    assertThat(response.header("Retry-After")).isEqualTo("90");
    assertThat(detail)
        .contains("401")
        .contains("503")
        .contains("1 call of openai (double)")
        .contains("1 call of openai (second)");
  }

  /** Half of the last calls failed once there are ten: then the first model is let alone. */
  @Test
  void cAModelThatIsDownIsLetAlone() {
    for (int i = 0; i < 12; i++) {
      Http.answer("summarize", Http.object("text", ARTICLE + "CASE-FIRST-DOWN " + i));
    }
    int asked = Seen.calls("FIRST-DOWN");

    JsonNode digest = Http.answer("summarize", Http.object("text", ARTICLE + "CASE-FIRST-DOWN"));

    assertThat(asked).isLessThan(13);
    assertThat(Seen.calls("FIRST-DOWN")).isEqualTo(asked);
    assertThat(digest.at("/usage/calls").asInt()).as(digest.toPrettyString()).isEqualTo(1);
  }

  @Test
  void dWhereBothAreLetAloneItIsSaidAtOnce() {
    for (int i = 0; i < 30; i++) {
      Http.post("summarize", Http.object("text", ARTICLE + "CASE-BOTH-DOWN " + i));
    }
    int asked = Seen.calls("BOTH-DOWN", "second");

    Response response = Http.post("summarize", Http.object("text", ARTICLE + "CASE-BOTH-DOWN"));

    assertThat(Seen.calls("BOTH-DOWN", "second")).isEqualTo(asked);
    assertThat(Http.problemOf(response)).isEqualTo("model-unavailable");
    assertThat(Integer.parseInt(response.header("Retry-After"))).isBetween(3_000, 3_600);
    assertThat(Http.tree(response).path("retryable").asBoolean()).isTrue();
    assertThat(Http.tree(response).path("detail").asText()).doesNotContain("Tried");
  }
}
