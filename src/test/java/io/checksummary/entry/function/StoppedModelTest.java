package io.checksummary.entry.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The embedded model, too, computes for nobody: not for a caller who was told that it takes too
 * long, nor for one who left. Undisturbed, it reads this article for twice the deadline and more,
 * while the source's numbers are read beside it.
 */
@QuarkusTest
@TestProfile(StoppedModelTest.Brief.class)
@Timeout(240)
class StoppedModelTest {

  private static final String ARTICLE =
      Http.object(
          "text",
          "In 2016 it sold 3 of its 17 boats for $412 million, 5% more than 2 years before. "
              .repeat(100_000));

  private static final Pattern MODEL = Pattern.compile("io\\.checksummary\\.model\\.offline\\.");

  private static final Pattern WORK =
      Pattern.compile("io\\.checksummary\\.(?:text|recognise|check|summary|model)\\.");

  @TestHTTPResource("/")
  @SuppressWarnings("NullAway.Init")
  URI root;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  private int dumps;

  public static final class Brief implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "checksummary.limits.deadline", "3s",
          "checksummary.limits.characters", "9000000",
          "checksummary.limits.document-tokens", "9000000",
          "checksummary.limits.tokens", "90000000",
          "checksummary.limits.figures", "9000000");
    }
  }

  @Test
  void nothingIsComputedBehindTheDeadline() throws IOException {
    Response response = Http.post("summarize", ARTICLE);

    assertThat(response.statusCode()).as(response.asString()).isEqualTo(504);
    assertThat(Http.problemOf(response)).isEqualTo("deadline-exceeded");
    until(WORK, false);
  }

  @Test
  void nothingIsComputedForACallerWhoLeft() throws IOException {
    try (Socket socket = new Socket(root.getHost(), root.getPort())) {
      byte[] body = ARTICLE.getBytes(UTF_8);
      String head =
          "POST /summarize HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
              .formatted(body.length);
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.getOutputStream().write(body);
      until(MODEL, true);
    }

    until(WORK, false);
  }

  /** So long that only work that goes on is not done by then. */
  private void until(Pattern place, boolean wanted) throws IOException {
    boolean is = isIn(place);
    for (int i = 0; i < 200 && is != wanted; i++) {
      LockSupport.parkNanos(100_000_000);
      is = isIn(place);
    }
    assertThat(is).as("threads in %s", place).isEqualTo(wanted);
  }

  /** Whether any thread is at such a place; models are asked on virtual ones. */
  private boolean isIn(Pattern place) throws IOException {
    Path dump = directory.resolve(dumps++ + ".txt").toAbsolutePath();
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
    return place.matcher(Files.readString(dump)).find();
  }
}
