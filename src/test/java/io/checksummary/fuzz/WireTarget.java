package io.checksummary.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Contract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server takes whatever comes over the wire: requests that went wrong somewhere, callers who are
 * slow, and callers who leave. What it answers is HTTP, its problems keep the contract and are
 * never its own fault, and it serves the next caller.
 */
final class WireTarget implements Target {

  /** How long an answer is waited for that may never come; in milliseconds. */
  private static final int PATIENCE = 300;

  private static final int MOST_PAUSES = 8;
  private static final int LARGEST_ANSWER = 2_000_000;

  private static final List<String> HEADS =
      List.of(
          "POST /figures HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n",
          "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n",
          "POST /summarize HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n",
          "GET / HTTP/1.1\r\nHost: localhost\r\n",
          "GET /problems/internal HTTP/1.1\r\nHost: localhost\r\n",
          "GET /samples/index.txt HTTP/1.1\r\nHost: localhost\r\nRange: bytes=1-5\r\n",
          "HEAD /openapi.json HTTP/1.0\r\nHost: localhost\r\nIf-Modified-Since: never\r\n",
          "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n",
          "PRI * HTTP/2.0\r\n");

  private static final List<String> HEADERS =
      List.of(
          "Transfer-Encoding: chunked\r\n",
          "Expect: 100-continue\r\n",
          "Expect: x\r\n",
          "Connection: close\r\n",
          "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n",
          "HTTP2-Settings: AAMAAABk\r\n",
          "Upgrade: websocket\r\n",
          "Origin: null\r\n",
          "Content-Encoding: gzip\r\n",
          "Accept-Encoding: gzip\r\n",
          "X-Request-Id: a b\r\n",
          "traceparent: 00-0-0-0\r\n",
          "Cookie: a=b\r\n",
          "Content-Length: 9999999999\r\n",
          "Content-Length: 0\r\n",
          "Cache-Control: no-cache\r\n",
          " folded\r\n");

  /** The protocol's name is the caller's own: Netty gives back what it was sent. */
  private static final Pattern STATUS =
      Pattern.compile("\\A[^\\r\\n]{1,9999}/\\d{1,9}\\.\\d{1,9} (\\d{3}) ");

  private final InetSocketAddress server;

  WireTarget(String host, int port) {
    this.server = new InetSocketAddress(host, port);
  }

  @Override
  public void feed(Chance chance) {
    byte[] request = request(chance);
    try (Socket socket = new Socket()) {
      socket.connect(server);
      socket.setSoTimeout(PATIENCE);
      send(socket, request, chance);
      if (chance.oneIn(4)) {
        socket.setSoLinger(chance.oneIn(2), 0);
      } else {
        look(received(socket));
      }
    } catch (IOException refused) {
      // Hung up while it was written to: what was sent before said enough.
    }
    if (chance.oneIn(20)) {
      serves();
    }
  }

  private static byte[] request(Chance chance) {
    String body = chance.request();
    byte[] bytes = body.getBytes(UTF_8);
    StringBuilder head = new StringBuilder(chance.oneOf(HEADS));
    for (int i = chance.below(3); i > 0; i--) {
      head.append(chance.oneOf(HEADERS));
    }
    head.append(chance.oneIn(5) ? "" : "Content-Length: " + bytes.length + "\r\n").append("\r\n");
    String sent = chance.oneIn(3) ? head.toString() : chance.mutated(head.toString(), "en");
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(sent.getBytes(chance.oneIn(2) ? UTF_8 : ISO_8859_1));
    request.writeBytes(bytes);
    return request.toByteArray();
  }

  /** At once, or a piece at a time; all of it, or not to its end. */
  private static void send(Socket socket, byte[] request, Chance chance) throws IOException {
    OutputStream out = socket.getOutputStream();
    int end = chance.oneIn(5) ? chance.below(request.length + 1) : request.length;
    int pieces = chance.oneIn(4) ? 1 + chance.below(MOST_PAUSES) : 1;
    int from = 0;
    for (int piece = 1; piece <= pieces; piece++) {
      int to = piece == pieces ? end : from + (end - from) / 2;
      out.write(request, from, to - from);
      out.flush();
      from = to;
      pause(piece < pieces ? 5 : 0);
    }
    if (chance.oneIn(6)) {
      socket.shutdownOutput();
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** What comes until nothing does for a while. */
  private static byte[] received(Socket socket) {
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    byte[] piece = new byte[65_536];
    try {
      int read = socket.getInputStream().read(piece);
      while (read >= 0 && received.size() < LARGEST_ANSWER) {
        received.write(piece, 0, read);
        read = isWhole(received) ? -1 : socket.getInputStream().read(piece);
      }
    } catch (IOException silent) {
      // No more is coming, or the connection was reset.
    }
    return received.toByteArray();
  }

  private static boolean isWhole(ByteArrayOutputStream received) {
    String text = received.toString(ISO_8859_1);
    int head = text.indexOf("\r\n\r\n");
    Matcher length = Pattern.compile("(?i)content-length: (\\d{1,9})").matcher(text);
    return head >= 0
        && length.find()
        && length.start() < head
        && text.length() >= head + 4 + Integer.parseInt(length.group(1));
  }

  private static void look(byte[] received) {
    String answer = new String(received, UTF_8);
    Matcher status = STATUS.matcher(answer);
    if (received.length == 0 || isHttpTwo(received)) {
      return;
    }
    if (!status.find()) {
      throw new AssertionError("no HTTP: " + answer.substring(0, Math.min(80, answer.length())));
    }
    if (status.group(1).equals("500")) {
      throw new AssertionError("a fault of its own: " + answer);
    }
    int head = answer.indexOf("\r\n\r\n");
    if (head > 0 && answer.substring(0, head).contains("application/problem+json")) {
      problem(answer.substring(head + 4));
    }
  }

  /** A frame of settings, with which HTTP/2 begins. */
  private static boolean isHttpTwo(byte[] received) {
    return received.length > 3 && received[0] == 0 && received[3] == 4;
  }

  private static void problem(String body) {
    try (var parser = Contract.JSON.createParser(body)) {
      JsonNode problem = parser.readValueAsTree();
      if (problem != null && !Contract.violations("Problem", problem).isEmpty()) {
        throw new AssertionError("no problem: " + body);
      }
    } catch (IOException cut) {
      // Cut off where the answer was not waited for to its end, or to HEAD.
    }
  }

  /** The next caller is served as if nothing had been. */
  private void serves() {
    byte[] request =
        ("POST /figures HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 12\r\n\r\n{\"text\":\"1\"}")
            .getBytes(UTF_8);
    try (Socket socket = new Socket()) {
      socket.connect(server);
      socket.setSoTimeout(100 * PATIENCE);
      socket.getOutputStream().write(request);
      byte[] first = socket.getInputStream().readNBytes(15);
      if (!Arrays.equals(first, "HTTP/1.1 200 OK".getBytes(UTF_8))) {
        throw new AssertionError("the next caller got " + new String(first, UTF_8));
      }
    } catch (IOException gone) {
      throw new UncheckedIOException("the next caller got nothing", gone);
    }
  }
}
