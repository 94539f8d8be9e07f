package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.later.GoogleTasks;
import io.checksummary.later.LaterMessage;
import io.checksummary.later.LaterWork;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that goes by Cloud Tasks, from the request to the answer that is fetched. */
@QuarkusTest
@TestProfile(TaskRouteTest.InQueue.class)
@WithTestResource(TaskRouteTest.Google.class)
class TaskRouteTest {

  private static final String FIGURES = "{\"text\": \"Sales rose 9% to $412 million.\"}";

  /** Of its own, since it has a queue. */
  public static final class InQueue implements QuarkusTestProfile {}

  /** Cloud Tasks, and a store where all processes find what is kept. */
  public static final class Google implements QuarkusTestResourceLifecycleManager {

    private static @Nullable GoogleTasks tasks;

    static GoogleTasks tasks() {
      return Objects.requireNonNull(tasks);
    }

    @Override
    public Map<String, String> start() {
      try {
        tasks = new GoogleTasks();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Map<String, String> settings = new HashMap<>(tasks().settings());
      settings.put("checksummary.shelf.place", "kept/shelf/");
      return settings;
    }

    @Override
    public void stop() {
      tasks().close();
    }
  }

  private static Response asked() {
    return given()
        .contentType("application/json")
        .header("X-Request-Id", "asked-of-google")
        .header("Prefer", "respond-async")
        .body(FIGURES)
        .post("/figures");
  }

  private static byte[] body(JsonNode task) {
    return Base64.getDecoder().decode(task.at("/task/httpRequest/body").asText());
  }

  private static Response delivered(byte[] body, String token) {
    return given()
        .contentType("application/json")
        .header("Authorization", "Bearer " + token)
        .body(body)
        .post("/later");
  }

  private static String signed() {
    return Google.tasks().signed(GoogleTasks.ADDRESS, GoogleTasks.ACCOUNT);
  }

  @Test
  void whatTheQueueBringsIsDoneAndFetched() throws InterruptedException {
    String where = asked().then().statusCode(202).extract().header("Location");
    assertThat(given().get(where).statusCode()).isEqualTo(202);
    byte[] task = body(Google.tasks().tasks().take());

    assertThat(delivered(task, signed()).statusCode()).isEqualTo(204);
    assertThat(delivered(task, signed()).statusCode()).isEqualTo(204);

    Response later = given().get(where);
    assertThat(later.statusCode()).isEqualTo(200);
    Response atOnce = given().contentType("application/json").body(FIGURES).post("/figures");
    assertThat(later.body().asByteArray()).isEqualTo(atOnce.body().asByteArray());
  }

  /** Nobody here does it: another version of the function may. */
  @Test
  void whatIsNotDoneIsToBeBroughtAgain() {
    byte[] task = LaterMessage.write(new LaterWork("unknown", "request-1", "{}"));

    Response notYet = delivered(task, signed());

    assertThat(notYet.statusCode()).isEqualTo(503);
    assertThat(notYet.header("Retry-After")).isEqualTo("10");
  }

  @Test
  void whoDoesNotProveToBeTheQueueIsRefused() throws InterruptedException {
    String where = asked().header("Location");
    byte[] task = body(Google.tasks().tasks().take());
    GoogleTasks google = Google.tasks();

    for (String token :
        new String[] {
          "none",
          google.signed("https://other.example", GoogleTasks.ACCOUNT),
          google.signed(GoogleTasks.ADDRESS, "other@p.iam.gserviceaccount.com")
        }) {
      Response refused = delivered(task, token);
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(Http.problemOf(refused)).isEqualTo("unauthenticated");
    }
    assertThat(given().get(where).statusCode()).isEqualTo(202);
  }

  @Test
  void whereTheQueueTakesNothingTheCallerIsToldAndNothingIsKept() throws InterruptedException {
    Google.tasks().answerNext(403);

    Response refused = asked();
    var unusedTask = Google.tasks().tasks().take();

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(Http.problemOf(refused)).isEqualTo("overloaded");
    assertThat(refused.header("Retry-After")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"text\": \"9%\"}", "no JSON"})
  void whatIsNoWorkIsRefused(String body) {
    Response refused = delivered(body.getBytes(UTF_8), signed());

    assertThat(refused.statusCode()).isEqualTo(400);
  }

  @Test
  void aTaskIsPosted() {
    assertThat(given().get("/later").statusCode()).isEqualTo(405);
  }
}
