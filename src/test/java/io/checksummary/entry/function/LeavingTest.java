package io.checksummary.entry.function;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Hundreds of callers who wait for a model and all leave at once. {@code LeavingIT} asks the built
 * program: a native executable once spun for ever after it.
 */
@QuarkusTest
@WithTestResource(BadServer.class)
@Timeout(120)
class LeavingTest {

  private static final int CALLERS = 400;
  private static final int ROUNDS = 4;

  @TestHTTPResource("/summarize")
  @SuppressWarnings("NullAway.Init")
  URI summarize;

  @Test
  void whoeverComesNextIsAnswered() throws IOException {
    int before = Seen.calls("GONE");
    for (int round = 1; round <= ROUNDS; round++) {
      List<Socket> callers = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        callers.add(caller(round + "-" + i));
      }
      Seen.untilCalls("GONE", before + round * CALLERS);
      for (Socket caller : callers) {
        caller.close();
      }

      assertThat(Http.post("figures", Http.object("text", "Sales rose 9%.")).statusCode())
          .isEqualTo(200);
      Seen.untilClosed("GONE", before + round * CALLERS);
    }
  }

  private Socket caller(String name) throws IOException {
    Socket socket = new Socket(summarize.getHost(), summarize.getPort());
    socket.setSoLinger(true, 0);
    String body =
        Http.object("text", "Sales of boat " + name + " rose 9% to $412 million. CASE-GONE.");
    String head =
        "POST /summarize HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: "
            + body.length()
            + "\r\n\r\n";
    socket.getOutputStream().write((head + body).getBytes(US_ASCII));
    return socket;
  }
}
