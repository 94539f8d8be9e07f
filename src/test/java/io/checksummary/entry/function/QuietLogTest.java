package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A stranger who sends what is no HTTP fills no log, and puts no word of his own into it. */
@QuarkusTest
@TestProfile(QuietLogTest.Talkative.class)
class QuietLogTest {

  private static final String WORD = "Zanzibarian";
  private static final String HEAD = "Host: localhost\r\nContent-Type: application/json\r\n";

  /** The beginning of HTTP/2 without the frame that must come next. */
  private static final String BROKEN_PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + WORD;

  private static final List<String> REFUSED =
      List.of(
          Wire.post("/figures", HEAD + "Content-Length: " + WORD + "\r\n", ""),
          Wire.post("/figures", HEAD + WORD + " : a\r\n", ""),
          Wire.post("/figures", HEAD + "X: " + WORD + "\0\r\n", ""),
          Wire.post("/" + WORD + "%zz", HEAD, ""),
          "GET /" + WORD + "\r\n\r\n",
          WORD + "\r\n\r\n");

  @TestHTTPResource("/")
  @SuppressWarnings("NullAway.Init")
  private URL url;

  public static final class Talkative implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.log.category.\"io.checksummary\".level", "DEBUG");
    }
  }

  @Test
  void oneLineAtDebugIsAllThatIsLogged() throws IOException {
    try (Log log = new Log()) {
      for (String request : REFUSED) {
        send(request);
      }
      send(BROKEN_PREFACE);

      assertThat(log.text().lines().filter(line -> !line.isBlank()))
          .hasSize(REFUSED.size())
          .allMatch(line -> line.matches(" [0-9a-f-]{36} a request that is no HTTP: 400 DEBUG .*"));
      assertThat(log.text()).doesNotContain(WORD, WORD.substring(0, 5));
    }
  }

  private void send(String request) throws IOException {
    try (Wire wire = Wire.to(url)) {
      wire.send(request).untilEnded();
    }
  }
}
