package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;

/** What {@link BadServer} saw. */
final class Seen {

  /** So often it is asked, a little apart, until it has seen what another thread does. */
  private static final int PATIENCE = 500;

  private static final String SERVER =
      ConfigProvider.getConfig().getValue("test.bad-server", String.class);

  private Seen() {}

  static int calls(String word) {
    return count(word, "double", "calls");
  }

  static int calls(String word, String model) {
    return count(word, model, "calls");
  }

  /** Waits until so many calls of a case are under way or were. */
  static void untilCalls(String word, int calls) {
    until(word, "calls", calls);
  }

  /** Waits until so many connections were closed from this side while the server was at it. */
  static void untilClosed(String word, int closed) {
    until(word, "closed", closed);
  }

  static void release() {
    given().get(SERVER + "/release").then().statusCode(200);
  }

  private static void until(String word, String what, int count) {
    assertThat(
            IntStream.range(0, PATIENCE)
                .peek(i -> pause(i))
                .anyMatch(i -> count(word, "double", what) >= count))
        .as(word + " " + what)
        .isTrue();
  }

  private static void pause(int turn) {
    try {
      Thread.sleep(turn == 0 ? Duration.ZERO : Duration.ofMillis(20));
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static int count(String word, String model, String what) {
    return Http.tree(given().get(SERVER + "/seen/" + word + "/" + model).asString())
        .path(what)
        .asInt();
  }
}
