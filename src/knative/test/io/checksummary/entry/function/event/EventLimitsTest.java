package io.checksummary.entry.function.event;

import static io.checksummary.entry.function.Http.problemOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** One request at a time: an event takes its place, and leaves it. */
@QuarkusTest
@TestProfile(EventLimitsTest.One.class)
class EventLimitsTest {

  @Inject
  @SuppressWarnings("NullAway.Init")
  InFlightCalls inFlight;

  public static final class One implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("checksummary.limits.requests", "1");
    }
  }

  @Test
  void anEventTakesItsPlaceAndLeavesIt() {
    assertThat(ask().statusCode()).isEqualTo(200);
    takeThePlace();
    Response refused = ask();
    inFlight.leave();

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.header("Retry-After")).isNotNull();
    assertThat(problemOf(refused)).isEqualTo("overloaded");
    assertThat(ask().statusCode()).isEqualTo(200);
  }

  /** A caller has the answer a little before its place is free again. */
  private void takeThePlace() {
    for (int tries = 1; ; tries++) {
      try {
        inFlight.enter(new ProblemFactory("another"));
        return;
      } catch (ProblemException taken) {
        inFlight.leave();
        assertThat(tries).as("the place is left").isLessThan(500);
        LockSupport.parkNanos(10_000_000);
      }
    }
  }

  private static Response ask() {
    return given()
        .contentType("application/json")
        .header("ce-id", "e")
        .header("ce-source", "/desk")
        .header("ce-specversion", "1.0")
        .header("ce-type", "io.checksummary.figures")
        .body("{\"text\":\"a 1\"}")
        .post("/");
  }
}
