package io.checksummary.entry.function;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Contract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A connection on which every byte is the caller's own. */
final class Wire implements AutoCloseable {

  /** An answer that never comes fails the test; in milliseconds. */
  private static final int PATIENCE = 20_000;

  private final Socket socket;

  /**
   * An answer as it came.
   *
   * @param line {@code HTTP/1.1 200 OK} for one
   * @param headers by their names in lower case
   */
  record Answer(String line, Map<String, String> headers, String body) {

    int status() {
      return Integer.parseInt(line.split(" ", 3)[1]);
    }

    /** Its problem's name, {@code invalid-request} for one; the contract is kept. */
    String problem() {
      JsonNode problem = Http.tree(body);
      assertThat(headers).containsEntry("content-type", "application/problem+json");
      assertThat(Contract.violations("Problem", problem)).isEmpty();
      assertThat(problem.path("status").asInt()).isEqualTo(status());
      assertThat(headers).containsEntry("x-request-id", problem.path("instance").asText());
      return problem.path("type").asText().replace("/problems/", "");
    }
  }

  private Wire(Socket socket) {
    this.socket = socket;
  }

  static Wire to(URL url) throws IOException {
    Socket socket = new Socket(url.getHost(), url.getPort());
    socket.setSoTimeout(PATIENCE);
    return new Wire(socket);
  }

  /** Sends one request, and gives its answer. */
  static Answer ask(URL url, String request) throws IOException {
    try (Wire wire = to(url)) {
      return wire.send(request).answer();
    }
  }

  /** A request of a function, with headers of one's own, each with its line's end. */
  static String post(String path, String headers, String body) {
    return "POST " + path + " HTTP/1.1\r\n" + headers + "\r\n" + body;
  }

  Wire send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  Answer answer() throws IOException {
    String line = line();
    Map<String, String> headers = new HashMap<>();
    for (String header = line(); !header.isEmpty(); header = line()) {
      String[] parts = header.split(": *", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    return new Answer(line, headers, new String(socket.getInputStream().readNBytes(length), UTF_8));
  }

  private String line() throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      assertThat(b).as("the connection ended after: %s", line).isNotNegative();
      line.write(b);
    }
    return line.toString(ISO_8859_1).stripTrailing();
  }

  /** Waits for the server to hang up; what it still sends is left unread. */
  void untilEnded() throws IOException {
    socket.getInputStream().skip(Long.MAX_VALUE);
    assertThat(socket.getInputStream().read()).isEqualTo(-1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
