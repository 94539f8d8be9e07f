package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A fault of ours, and what becomes known of it; and what the log says of requests. */
@QuarkusTest
@TestProfile(FaultTest.Broken.class)
class FaultTest {

  private static final String SECRET = "Zanzibarian";

  public static final class Broken implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(BrokenClock.class);
    }
  }

  /** Fails the first thing that a summary asks for, with words that nobody should read. */
  @Alternative
  @Singleton
  public static class BrokenClock implements InstantSource {
    @Override
    public Instant instant() {
      throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
    }
  }

  @Test
  void aFaultIsAnInternalProblemThatSaysNothingOfTheArticle() {
    try (Log log = new Log()) {
      Response response =
          Http.post(
              given().header("X-Request-Id", "a-fault"),
              "summarize",
              Http.object("text", SECRET + " sales rose 12%."));

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(Http.problemOf(response)).isEqualTo("internal");
      assertThat(response.asString()).doesNotContain(SECRET).doesNotContain("Exception");
      assertThat(log.text())
          .contains("a-fault")
          .contains("java.lang.IllegalStateException at " + BrokenClock.class.getName())
          .contains("caused by java.lang.IllegalArgumentException")
          .doesNotContain(SECRET);
    }
  }

  @Test
  void theLogNamesRequestsAndHoldsNoWordOfThem() {
    String text = "{\"text\":\"" + SECRET + " sales rose 12%.\"";
    try (Log log = new Log()) {
      Http.post(given().header("X-Request-Id", "good"), "figures", text + "}");
      Http.post(given().header("X-Request-Id", "broken"), "figures", text);
      Http.post(given().header("X-Request-Id", "odd"), "figures", text + ",\"" + SECRET + "\":1}");
      Http.post(given().header("X-Request-Id", "wrong"), "check", text + "}");
      Http.post(given().header("X-Request-Id", "deep"), "check", "[\"" + SECRET + "\",".repeat(99));
      given().header("X-Request-Id", "get").get("/figures?text=" + SECRET);
      given().header("X-Request-Id", "lost").get("/" + SECRET);

      assertThat(log.text())
          .contains("good POST /figures 200")
          .contains("broken POST /figures 400")
          .contains("odd POST /figures 400")
          .contains("wrong POST /check 400")
          .contains("deep POST /check 400")
          .contains("get GET /figures 405")
          .doesNotContain(SECRET);
    }
  }
}
