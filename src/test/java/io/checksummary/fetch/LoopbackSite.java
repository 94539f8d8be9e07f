package io.checksummary.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server on loopback that answers as it is told, byte for byte, and counts who connects. */
public final class LoopbackSite implements AutoCloseable {

  private static final Reply MISSING = text("404 Not Found", "text/plain", "");

  private final ServerSocket listening;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final CountDownLatch left = new CountDownLatch(1);

  /**
   * A request as it came.
   *
   * @param head its lines, the first one included
   */
  public record Request(List<String> head, String body) {

    public String line() {
      return head.getFirst();
    }

    /** Null where there is none. */
    public @Nullable String header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return head.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .findFirst()
          .orElse(null);
    }
  }

  /** Writes an answer; the connection is closed behind it. */
  @FunctionalInterface
  public interface Reply {
    void write(OutputStream out) throws IOException, InterruptedException;
  }

  public LoopbackSite() {
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /** A whole answer. */
  public static Reply text(String status, String mediaType, String body) {
    return bytes(status, "Content-Type: " + mediaType, body.getBytes(UTF_8));
  }

  /** A whole answer of bytes, with headers of one's own. */
  public static Reply bytes(String status, String headers, byte[] body) {
    return out -> {
      out.write(head(status, headers + "\r\nContent-Length: " + body.length));
      out.write(body);
    };
  }

  /** What leads elsewhere. */
  public static Reply redirect(int status, String location) {
    return bytes(status + " Elsewhere", "Location: " + location, new byte[0]);
  }

  /** The beginning of an answer, up to its body. */
  public static byte[] head(String status, String headers) {
    return ("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n").getBytes(UTF_8);
  }

  /**
   * @param target path and query
   */
  public LoopbackSite at(String target, Reply reply) {
    replies.put(target, reply);
    return this;
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listening.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void serve(Socket socket) {
    try (socket;
        InputStream in = socket.getInputStream();
        OutputStream out = socket.getOutputStream()) {
      Request request = request(in);
      requests.add(request);
      replies.getOrDefault(request.line().split(" ", -1)[1], MISSING).write(out);
      out.flush();
      socket.shutdownOutput();
      in.readAllBytes();
    } catch (IOException gone) {
      left.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Request request(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      head.append((char) next);
    }
    Request bodiless = new Request(head.toString().strip().lines().toList(), "");
    String length = bodiless.header("content-length");
    byte[] body = in.readNBytes(length == null ? 0 : Integer.parseInt(length));
    return new Request(bodiless.head(), new String(body, ISO_8859_1));
  }

  public int port() {
    return listening.getLocalPort();
  }

  public SocketAddress address() {
    return SocketAddress.inetSocketAddress(port(), "127.0.0.1");
  }

  public List<Request> requests() {
    return requests;
  }

  /** The targets that were asked for, in order. */
  public List<String> targets() {
    return requests.stream().map(request -> request.line().split(" ", -1)[1]).toList();
  }

  public int connections() {
    return connections.get();
  }

  /** Waits until somebody has left in the midst of an answer. */
  public boolean wasLeft() throws InterruptedException {
    return left.await(20, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
