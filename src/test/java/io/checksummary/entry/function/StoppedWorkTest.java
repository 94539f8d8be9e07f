package io.checksummary.entry.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nobody computes on for a caller who was told that it takes too long, or who has left.
 * Undisturbed, each of these requests takes a processor for a minute and more.
 */
@QuarkusTest
@TestProfile(StoppedWorkTest.Brief.class)
@Timeout(240)
class StoppedWorkTest {

  @TestHTTPResource("/")
  @SuppressWarnings("NullAway.Init")
  URI root;

  public static final class Brief implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.limits.deadline", "1s",
          "checksummary.limits.characters", "9000000",
          "checksummary.limits.figures", "9000000");
    }
  }

  /** What takes long. */
  enum Heavy {
    CHECK_OF_NUMBERS("check") {
      @Override
      String body() {
        String numbers = "5 boats, ".repeat(100_000);
        return Http.object("source", numbers, "summary", numbers);
      }
    },
    FIGURES("figures") {
      @Override
      String body() {
        return Http.object("text", "the 3 of 17 boats\n".repeat(450_000));
      }
    },
    PAGE("figures") {
      @Override
      String body() {
        String page = "<p style='color:red;width:5px;margin:2px'>5 boats</p>".repeat(74_000);
        String base64 = Base64.getEncoder().encodeToString(page.getBytes(UTF_8));
        return Http.object("document", base64, "mediaType", "text/html");
      }
    };

    private final String function;

    Heavy(String function) {
      this.function = function;
    }

    abstract String body();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsComputedBehindTheDeadline(Heavy heavy) {
    Response response = Http.post(heavy.function, heavy.body());

    assertThat(response.statusCode()).isEqualTo(504);
    assertThat(Http.problemOf(response)).isEqualTo("deadline-exceeded");
    until(() -> !isComputing());
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsComputedForACallerWhoLeft(Heavy heavy) throws IOException {
    try (Socket socket = new Socket(root.getHost(), root.getPort())) {
      byte[] body = heavy.body().getBytes(UTF_8);
      String head =
          "POST /%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
              .formatted(heavy.function, body.length);
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.getOutputStream().write(body);
      until(StoppedWorkTest::isComputing);
    }

    until(() -> !isComputing());
  }

  private static boolean isComputing() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().startsWith("computing-"))
        .flatMap(thread -> Arrays.stream(thread.getValue()))
        .anyMatch(frame -> frame.getClassName().startsWith("io.checksummary.api."));
  }

  /** So long that only work that goes on is not done by then. */
  private static void until(BooleanSupplier condition) {
    for (int i = 0; i < 1_000 && !condition.getAsBoolean(); i++) {
      LockSupport.parkNanos(20_000_000);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
