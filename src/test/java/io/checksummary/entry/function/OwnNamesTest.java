package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.entry.function.Wire.Answer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A function on one's own machine serves no page but its own. */
@QuarkusTest
class OwnNamesTest {

  private static final String JSON = "{\"text\":\"a 1\"}";
  private static final String TYPE = "Content-Type: application/json\r\n";

  @TestHTTPResource("/")
  @SuppressWarnings("NullAway.Init")
  private URL url;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LocalHost:8080",
        "localhost:1",
        "127.0.0.1",
        "127.0.0.1:65535",
        "[::1]",
        "[::1]:8080"
      })
  void itsOwnNamesAreTaken(String host) throws IOException {
    assertThat(figures("Host: " + host + "\r\n" + TYPE).status()).isEqualTo(200);
    assertThat(page(host).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example.:8080",
        "10.0.0.1",
        "[::2]:8080",
        "2130706433"
      })
  void otherNamesAreNot(String host) throws IOException {
    Answer answer = figures("Host: " + host + "\r\n" + TYPE);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.problem()).isEqualTo("foreign-caller");
    assertThat(page(host).problem()).isEqualTo("foreign-caller");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "https://evil.example:8080",
        "null",
        "",
        "http://localhost:9",
        "http://localhost.evil.example:8080",
        "http://evil.example/localhost:8080",
        "file://",
        "chrome-extension://abcdefgh"
      })
  void pagesOfOthersAreRefused(String origin) throws IOException {
    Answer answer = figures("Host: localhost:8080\r\nOrigin: " + origin + "\r\n" + TYPE);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.problem()).isEqualTo("foreign-caller");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, http://localhost:8080",
    "127.0.0.1:8080, http://127.0.0.1:8080",
    "[::1]:8080, http://[::1]:8080",
    "localhost, http://localhost",
    "localhost:80, http://localhost",
    "localhost, https://localhost:443"
  })
  void itsOwnPageMayAsk(String host, String origin) throws IOException {
    assertThat(figures("Host: " + host + "\r\nOrigin: " + origin + "\r\n" + TYPE).status())
        .isEqualTo(200);
  }

  /** What a page may have a browser send to any server is not taken. */
  @Test
  void aBodyWithoutATypeIsRefused() throws IOException {
    Answer answer = figures("Host: localhost\r\n");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.problem()).isEqualTo("unsupported-document");
  }

  @Test
  void aRequestNamesOneHost() throws IOException {
    Answer none = figures(TYPE);
    Answer two = figures("Host: localhost\r\nHost: evil.example\r\n" + TYPE);

    assertThat(none.status()).isEqualTo(400);
    assertThat(none.problem()).isEqualTo("invalid-request");
    assertThat(none.body()).contains("look at path and headers");
    assertThat(two.status()).isEqualTo(400);
    assertThat(two.problem()).isEqualTo("invalid-request");
  }

  /** A client of HTTP/1.0 is no browser. */
  @Test
  void anOldClientNamesNone() throws IOException {
    assertThat(Wire.ask(url, "GET /q/health/live HTTP/1.0\r\n\r\n").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 127.0.0.1, false",
    "'', ::1, false",
    "'', localhost, false",
    "'', 0.0.0.0, true",
    "'', ::, true",
    "'', 192.0.2.1, true",
    "*, 127.0.0.1, true",
    "summaries.example, 0.0.0.0, false"
  })
  void anyNameIsTakenWhereOthersReachIt(String named, String address, boolean any) {
    assertThat(OwnNames.takesAny(named.isEmpty() ? Set.of() : Set.of(named), address))
        .isEqualTo(any);
  }

  private Answer figures(String headers) throws IOException {
    return Wire.ask(
        url, Wire.post("/figures", headers + "Content-Length: " + JSON.length() + "\r\n", JSON));
  }

  private Answer page(String host) throws IOException {
    return Wire.ask(url, "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
  }
}
