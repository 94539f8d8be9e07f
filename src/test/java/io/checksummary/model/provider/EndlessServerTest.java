package io.checksummary.model.provider;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.model.SummaryModels;
import io.checksummary.model.protocol.ProviderAccess;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.ModelRequest.Stage;
import io.checksummary.summary.port.SummaryLength;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model's server that never comes to an end is left, and its socket is free again. */
class EndlessServerTest {

  private static final String OK = "HTTP/1.1 200 OK\r\n";

  @ParameterizedTest
  @CsvSource({
    "HEADERS, FAILED",
    "ONE_HEADER, FAILED",
    "INTERIM, FAILED",
    "BODY, NONSENSE",
    "CHUNKS, NONSENSE",
    "SLOW_HEADERS, DEADLINE",
    "SLOW_BODY, DEADLINE"
  })
  void isLeft(Endless endless, Kind kind) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> left = new CompletableFuture<>();
      Thread.ofVirtual().start(() -> serve(server, endless, left));

      Duration time = Duration.ofSeconds(kind == Kind.DEADLINE ? 1 : 60);
      ModelAnswer answer = ask(server.getLocalPort(), time);

      assertThat(((Failure) answer).kind()).isEqualTo(kind);
      left.get(30, TimeUnit.SECONDS);
    }
  }

  /** What comes over and over. */
  enum Endless {
    HEADERS(OK, "X-More: " + "a".repeat(1000) + "\r\n", 0),
    ONE_HEADER(OK + "X-More: ", "a".repeat(1000), 0),
    INTERIM("", "HTTP/1.1 103 Early Hints\r\n\r\n", 1),
    BODY(OK + "Content-Length: 99999999999\r\n\r\n", "a".repeat(10_000), 0),
    CHUNKS(OK + "Transfer-Encoding: chunked\r\n\r\n", "a\r\n0123456789\r\n", 0),
    SLOW_HEADERS(OK, "X-More: a\r\n", 20),
    SLOW_BODY(OK + "Content-Length: 99999\r\n\r\n", "a", 20);

    private final String first;
    private final String more;
    private final int millis;

    Endless(String first, String more, int millis) {
      this.first = first;
      this.more = more;
      this.millis = millis;
    }
  }

  private static void serve(ServerSocket server, Endless endless, CompletableFuture<Void> left) {
    try (Socket socket = server.accept()) {
      InputStream in = socket.getInputStream();
      assertThat(in.read()).isNotNegative();
      OutputStream out = socket.getOutputStream();
      out.write(endless.first.getBytes(US_ASCII));
      while (true) {
        out.write(endless.more.getBytes(US_ASCII));
        out.flush();
        if (endless.millis > 0) {
          Thread.sleep(endless.millis);
        }
      }
    } catch (IOException gone) {
      left.complete(null);
    } catch (InterruptedException stopped) {
      left.completeExceptionally(stopped);
    }
  }

  private static ModelAnswer ask(int port, Duration time) {
    ModelSettings settings =
        ModelSettings.of("openai:endless")
            .with(
                Provider.OPENAI,
                new ProviderAccess("http://127.0.0.1:" + port + "/v1", "key-of-a-test"));
    return SummaryModels.from(settings)
        .ask(
            new ModelRequest(
                Stage.ARTICLE,
                "Sales of Harbour Foods rose 9%.",
                null,
                "en",
                new SummaryLength.Sentences(3),
                6,
                Instant.now().plus(time)));
  }
}
