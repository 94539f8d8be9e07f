package io.checksummary.telemetry;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A collector on loopback that takes traces over OTLP, by HTTP or gRPC, and keeps them. */
public final class OtlpDouble implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 20;

  private static final String HTTP = "/v1/traces";
  private static final String GRPC = "/opentelemetry.proto.collector.trace.v1.TraceService/Export";

  /** Before each message of gRPC: whether it is compressed, and its length. */
  private static final int GRPC_PREFIX = 5;

  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;
  private final String protocol;
  private final BlockingQueue<SentSpan> arrived = new LinkedBlockingQueue<>();
  private final List<SentSpan> seen = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /**
   * Starts one.
   *
   * @param protocol what programs are told to speak: {@code http/protobuf} or {@code grpc}
   */
  public OtlpDouble(String protocol) {
    this.protocol = protocol;
    server =
        vertx
            .createHttpServer()
            .requestHandler(this::take)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  /** Settings that lead a program here, and let it send at once. */
  public Map<String, String> settings() {
    return Map.of(
        "quarkus.otel.exporter.otlp.endpoint",
        "http://127.0.0.1:" + server.actualPort(),
        "quarkus.otel.exporter.otlp.protocol",
        protocol,
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
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private void take(HttpServerRequest request) {
    switch (request.path()) {
      case HTTP ->
          request.body().onSuccess(body -> keepAndAnswer(body, request.response(), "x-protobuf"));
      case GRPC ->
          request
              .body()
              .onSuccess(body -> {
                request.response().putTrailer("grpc-status", "0");
                Buffer message = body.getBuffer(GRPC_PREFIX, body.length());
                keepAndAnswer(message, request.response(), "grpc");
              });
      default -> request.response().setStatusCode(404).end();
    }
  }

  private void keepAndAnswer(Buffer message, HttpServerResponse response, String type) {
    synchronized (bytes) {
      bytes.writeBytes(message.getBytes());
    }
    arrived.addAll(SentSpan.of(message.getBytes()));
    response.putHeader("Content-Type", "application/" + type).end();
  }
}
