package io.checksummary.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/**
 * A model that takes a second for every call, however many come at once: as much of OpenAI's
 * protocol as is needed, on loopback. Arguments: the port, and how many milliseconds a call takes
 * (1000). {@code GET /clock} says how many calls there were and how long they took, from the last
 * byte read to the first byte written.
 *
 * <p>It takes next to nothing of a processor that it shares with what is measured, so it is written
 * to the socket. Java alone runs it: {@code java OneSecondServer.java 8090}.
 */
public final class OneSecondServer {

  private static final int BACKLOG = 4_096;
  private static final int LONGEST_LINE = 8_192;

  /** Numbers that every article of the measurements holds. */
  private static final String DIGEST =
      """
      {\\"title\\":\\"Plants of Harbour Foods sell more\\",\\"summary\\":\\"Harbour Foods said that \
      its revenue rose 9 per cent to $412 million. It will pay a dividend of 12 cents a share. \
      Some 1,240 people work at its plants.\\",\\"keyFigures\\":[{\\"label\\":\\"Revenue of \
      Harbour Foods\\",\\"text\\":\\"$412 million\\",\\"quote\\":\\"revenue rose 9 per cent to $412 \
      million\\"},{\\"label\\":\\"Dividend a share\\",\\"text\\":\\"12 cents\\",\\"quote\\":\\"a \
      dividend of 12 cents a share\\"}]}\
      """;

  private static final String COMPLETION =
      "{\"id\":\"double\",\"object\":\"chat.completion\",\"model\":\"one-second\",\"choices\":"
          + "[{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
          + "\"content\":\""
          + DIGEST
          + "\"}}],\"usage\":{\"prompt_tokens\":900,\"completion_tokens\":120,"
          + "\"total_tokens\":1020}}";

  private static final LongAdder CALLS = new LongAdder();
  private static final LongAdder MICROSECONDS = new LongAdder();

  private OneSecondServer() {}

  public static void main(String[] args) throws IOException {
    Duration time = Duration.ofMillis(args.length > 1 ? Long.parseLong(args[1]) : 1_000);
    try (ServerSocket server =
        new ServerSocket(Integer.parseInt(args[0]), BACKLOG, InetAddress.getLoopbackAddress())) {
      while (true) {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket, time));
      }
    }
  }

  private static void serve(Socket socket, Duration time) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream(), 16_384);
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        int length = skipHeaders(in);
        in.skipNBytes(length);
        String answer = line.startsWith("GET ") ? clock() : completion(time);
        socket.getOutputStream().write(response(answer));
      }
    } catch (IOException | InterruptedException gone) {
      // Whoever called has gone; so do we.
    }
  }

  private static String completion(Duration time) throws InterruptedException {
    long begin = System.nanoTime();
    Thread.sleep(time);
    CALLS.increment();
    MICROSECONDS.add((System.nanoTime() - begin) / 1_000);
    return COMPLETION;
  }

  private static String clock() {
    return "{\"calls\":%d,\"microseconds\":%d}".formatted(CALLS.sum(), MICROSECONDS.sum());
  }

  /** The length of the body that follows. */
  private static int skipHeaders(InputStream in) throws IOException {
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring("content-length:".length()).strip());
      } else if (lower.startsWith("transfer-encoding:")) {
        throw new IOException("a body of unknown length");
      }
    }
    return length;
  }

  /** A line without its end; empty where there is none. */
  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private static byte[] response(String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return (head + json).getBytes(StandardCharsets.UTF_8);
  }
}
