package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody reads a body for a sender of whom nobody would ask who it is. */
@QuarkusTest
class UnprovenBodiesTest {

  private static final int PATIENCE_MILLIS = 5_000;

  @TestHTTPResource("/")
  @SuppressWarnings("NullAway.Init")
  URI address;

  /** The first line of the answer to a head whose body never comes. */
  private String statusWithoutBody(String method, String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String head =
          method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 404".length());
      return new String(status, StandardCharsets.US_ASCII);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/q/health/live", "/problems/too-large", "/results/abc"})
  void whatIsReadHasNoBody(String path) throws IOException {
    assertThat(statusWithoutBody("GET", path)).isEqualTo("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/storage/minio", "/later", "/later/x", "/storage/"})
  void whatNothingTakesIsNotAwaited(String path) throws IOException {
    assertThat(statusWithoutBody("POST", path)).isEqualTo("HTTP/1.1 404");
  }

  @Test
  void moreThanAMessageIsRefusedByItsHead() throws IOException {
    assertThat(statusWithoutBody("POST", "/chat/slack")).isEqualTo("HTTP/1.1 413");
  }

  @Test
  void aPlatformThatIsNotConfiguredIsNotFound() {
    given()
        .body("{}")
        .post("/chat/slack")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
  }
}
