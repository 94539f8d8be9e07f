package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.checksummary.text.hash.Sha256;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A function whose callers may ask four times a minute, and for 700 tokens a day. */
@QuarkusTest
@TestProfile(CallerLimitsTest.Limited.class)
@WithTestResource(OpenAiServer.class)
class CallerLimitsTest {

  /** One caller for each test. */
  public static final class Limited implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.callers.key-hashes",
          Stream.of("often", "both-ways", "greedy", "remembered", "refused", "neighbour")
              .map(name -> name + "=" + Sha256.name(key(name)))
              .collect(Collectors.joining(",")),
          "checksummary.callers.requests-per-minute",
          "4",
          "checksummary.callers.tokens-per-day",
          "700",
          "checksummary.limits.deadline",
          "25s");
    }
  }

  private static String key(String name) {
    return "cks_a-key-of-" + name;
  }

  private static Response figures(String name) {
    return Http.post(
        given().header("X-Api-Key", key(name)), "figures", "{\"text\":\"Sales rose 12%.\"}");
  }

  /** A call of the double takes 375 tokens. */
  private static Response digest(String name, String what, String onUnsupported) {
    return Http.post(
        given().header("X-Api-Key", key(name)),
        "summarize",
        """
        {"text": "Tern Valley Dairy said that its revenue rose to $412 million %s.",
         "options": {"onUnsupported": "%s"}}\
        """
            .formatted(what, onUnsupported));
  }

  @Test
  void whoAsksTooOftenIsToldHowLongToWait() {
    for (int left = 3; left >= 0; left--) {
      figures("often")
          .then()
          .statusCode(200)
          .header(
              "RateLimit-Policy", "\"requests\";q=4;w=60, \"tokens\";q=700;qu=\"tokens\";w=86400")
          .header("RateLimit", startsWith("\"requests\";r=" + left + ";t="));
    }

    Response fifth = figures("often");

    assertThat(Http.problemOf(fifth)).isEqualTo("too-many-requests");
    fifth
        .then()
        .statusCode(429)
        .header("Retry-After", matchesPattern("[1-9]|[1-5][0-9]|60"))
        .header("RateLimit", startsWith("\"requests\";r=0;t="))
        .body("limit", equalTo(4))
        .body("retryable", equalTo(true));
    assertThat(figures("neighbour").statusCode()).isEqualTo(200);
  }

  @Test
  void toolsAndFunctionsAreCountedTogether() {
    for (int i = 0; i < 4; i++) {
      assertThat(figures("both-ways").statusCode()).isEqualTo(200);
    }

    given()
        .header("X-Api-Key", key("both-ways"))
        .accept("application/json, text/event-stream")
        .contentType("application/json")
        .body("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}")
        .post("/mcp")
        .then()
        .statusCode(429)
        .body("type", equalTo("/problems/too-many-requests"));
  }

  @Test
  void whoHasSpentTheDaysTokensWaits() {
    digest("greedy", "in May", "flag").then().statusCode(200);
    digest("greedy", "in June", "flag")
        .then()
        .statusCode(200)
        .header("RateLimit", matchesPattern(".*\"tokens\";r=325;t=\\d+"));

    Response third = digest("greedy", "in July", "flag");

    assertThat(Http.problemOf(third)).isEqualTo("too-many-requests");
    third.then().body("limit", equalTo(700)).body("detail", startsWith("The model took"));
    assertThat(Long.parseLong(third.header("Retry-After"))).isBetween(86_000L, 86_400L);
  }

  @Test
  void aDigestThatIsRememberedCostsNothing() {
    digest("remembered", "in August", "flag").then().statusCode(200);
    digest("remembered", "in August", "flag").then().statusCode(200);
    digest("remembered", "in August", "flag")
        .then()
        .statusCode(200)
        .header("RateLimit", matchesPattern(".*\"tokens\";r=325;t=\\d+"));
  }

  @Test
  void oneThatIsRejectedCostsWhatItTook() {
    digest("refused", "in September", "reject").then().statusCode(422);

    figures("refused").then().header("RateLimit", matchesPattern(".*\"tokens\";r=325;t=\\d+"));
  }
}
