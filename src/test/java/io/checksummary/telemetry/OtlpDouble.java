package io.checksummary.telemetry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A collector on loopback that takes traces over OTLP/HTTP as protobuf, and keeps them. */
public final class OtlpDouble implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 20;

  private final HttpServer server;
  private final BlockingQueue<SentSpan> arrived = new LinkedBlockingQueue<>();
  private final List<SentSpan> seen = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  public OtlpDouble() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    } catch (IOException noSocket) {
      throw new UncheckedIOException(noSocket);
    }
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  /** Settings that lead a program here, and let it send at once. */
  public Map<String, String> settings() {
    return Map.of(
        "quarkus.otel.exporter.otlp.endpoint",
        "http://127.0.0.1:" + server.getAddress().getPort(),
        "quarkus.otel.exporter.otlp.protocol",
        "http/protobuf",
        "quarkus.otel.bsp.schedule.delay",
        "50ms");
  }

  /** The first so many spans that match, of those that came and those that still come. */
  public synchronized List<SentSpan> await(int count, Predicate<SentSpan> wanted) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    try {
      while (seen.stream().filter(wanted).count() < count) {
        SentSpan next = arrived.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (next == null) {
          throw new AssertionError("of " + count + " spans too few came: " + seen);
        }
        seen.add(next);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return seen.stream().filter(wanted).limit(count).toList();
  }

  /** Everything that was sent so far, each byte as a character. */
  public String sent() {
    synchronized (bytes) {
      return bytes.toString(StandardCharsets.ISO_8859_1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      synchronized (bytes) {
        bytes.writeBytes(body);
      }
      arrived.addAll(SentSpan.of(body));
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }
}
