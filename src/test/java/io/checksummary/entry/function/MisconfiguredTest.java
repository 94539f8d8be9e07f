package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A model that nobody knows: the function starts, checks, and says which setting is wrong. */
@QuarkusTest
@TestProfile(MisconfiguredTest.Unknown.class)
class MisconfiguredTest {

  public static final class Unknown implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("checksummary.model", "oracle:delphi");
    }
  }

  @Test
  void aSummaryNamesTheSetting() {
    Response response = Http.post("summarize", Http.object("text", "Sales rose 12% in 2024."));

    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(Http.problemOf(response)).isEqualTo("model-failed");
    assertThat(response.asString())
        .contains("checksummary.model")
        .contains("oracle")
        .doesNotContain("Tried");
  }

  @Test
  void aCheckNeedsNoModel() {
    assertThat(
            Http.answer("check", Http.object("source", "Sales rose 12%.", "summary", "Up 12%."))
                .path("numbers"))
        .hasSize(1);
  }

  @Test
  void itLivesButIsNotReady() {
    Response ready = given().get("/q/health/ready");

    assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.asString()).contains("DOWN").doesNotContain("oracle");
  }
}
