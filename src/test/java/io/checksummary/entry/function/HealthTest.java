package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What a platform asks to know whether to send requests. {@code HealthIT} asks the program. */
@QuarkusTest
class HealthTest {

  @Test
  void itLives() {
    Response live = given().get("/q/health/live");

    assertThat(live.statusCode()).isEqualTo(200);
    assertThat(Http.tree(live).path("status").asText()).isEqualTo("UP");
  }

  @Test
  void itIsReadyWithTheModelThatIsConfigured() {
    Response ready = given().get("/q/health/ready");

    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(Http.tree(ready).at("/checks/0/name").asText()).isEqualTo("model");
    assertThat(Http.tree(ready).at("/checks/0/data/provider").asText()).isEqualTo("offline");
  }
}
